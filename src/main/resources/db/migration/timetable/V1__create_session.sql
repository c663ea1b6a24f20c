create table timetable.session (
    review       uuid   not null,
    code         text   not null,
    starts_at    time   not null,
    ends_at      time   not null,
    room         text   not null,
    kind         text   not null,
    lead         text   not null,
    scribe       text   not null,
    participants text[] not null,
    themes_asked text[] not null,
    constraint session_pk primary key (review, code),
    constraint session_ends_after_its_start check (ends_at > starts_at),
    constraint session_kind check (kind in ('INTERVIEW', 'FOCUS_GROUP'))
);

comment on table timetable.session is 'An interview or focus group of the day; participants by P-code';
