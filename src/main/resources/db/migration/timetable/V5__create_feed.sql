create table timetable.feed (
    id              uuid        not null,
    review          uuid        not null,
    kind            text        not null,
    code            text        not null,
    token_hash      text        not null,
    made_at         timestamptz not null,
    made_by         uuid        not null,
    revoked_at      timestamptz,
    last_fetched_at timestamptz,
    window_from     timestamptz,
    window_fetches  integer     not null default 0,
    constraint feed_pk primary key (id),
    constraint feed_token unique (token_hash),
    constraint feed_kind check (kind in ('DAY', 'ROOM', 'REVIEWER', 'PARTICIPANT'))
);

comment on table timetable.feed is
    'A secret link to the timetable of a day, a room, a reviewer or a participant; of the link only a hash is kept';

create index feed_review on timetable.feed (review, made_at);

create table timetable.feed_entry (
    feed       uuid        not null,
    session    text        not null,
    sequence   integer     not null,
    day        date        not null,
    starts_at  time        not null,
    ends_at    time        not null,
    summary    text        not null,
    location   text        not null,
    cancelled  boolean     not null,
    changed_at timestamptz not null,
    constraint feed_entry_pk primary key (feed, session),
    constraint feed_entry_of_a_feed foreign key (feed) references timetable.feed (id) on delete cascade,
    constraint feed_entry_counts_from_zero check (sequence >= 0)
);

comment on table timetable.feed_entry is
    'What a feed last said of a session, so that a change gets the next number and what is gone is called off';
