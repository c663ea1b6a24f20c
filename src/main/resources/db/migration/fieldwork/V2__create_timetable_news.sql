create table fieldwork.known_timetable (
    review   uuid        not null,
    edition  integer     not null,
    known_at timestamptz not null,
    constraint known_timetable_pk primary key (review)
);

comment on table fieldwork.known_timetable is 'The edition of the timetable that fieldwork goes by';

create table fieldwork.timetable_news (
    review   uuid        not null,
    session  text        not null,
    sentence text        not null,
    heard_at timestamptz not null,
    constraint timetable_news_pk primary key (review, session)
);

comment on table fieldwork.timetable_news is 'What became of a session since the edition that fieldwork goes by';
