create table invitation.letterhead (
    review         uuid    not null,
    version        integer not null,
    venue          text    not null,
    contact        text    not null,
    safeguarding   text    not null,
    complaints     text    not null,
    withdraw_until date    not null,
    constraint letterhead_pk primary key (review)
);

comment on table invitation.letterhead is
    'What every letter of a review says: the venue, whom to ask, and until when what was said can be withdrawn';

create table invitation.link (
    token_hash   text        not null,
    review       uuid        not null,
    participant  text        not null,
    way          text        not null,
    purpose      text        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    constraint link_pk primary key (token_hash),
    constraint link_hash check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint link_way check (way in ('EMAIL', 'PRINT')),
    constraint link_purpose check (purpose in ('INVITATION', 'REMINDER', 'TIME'))
);

create index link_of_a_participant on invitation.link (review, participant);

comment on table invitation.link is 'A personal link to the answer page of one participant; the link itself is kept nowhere';

create table invitation.wrong_link (
    at      timestamptz not null,
    address text        not null
);

create index wrong_link_from_an_address on invitation.wrong_link (address, at);

comment on table invitation.wrong_link is 'A link that was tried and never made, counted against guessing';

create table invitation.consent (
    review        uuid        not null,
    participant   text        not null,
    number        integer     not null,
    given_at      timestamptz not null,
    taking_part   boolean     not null,
    notes         boolean     not null,
    quotes        text        not null,
    future_use    boolean     not null,
    sheet_version text        not null,
    available     text[]      not null,
    sealed_needs  bytea       not null,
    link          text        not null,
    constraint consent_pk primary key (review, participant, number),
    constraint consent_by_a_link foreign key (link) references invitation.link (token_hash),
    constraint consent_quotes check (quotes in ('NONE', 'WITHOUT_ROLE', 'WITH_ROLE'))
);

comment on table invitation.consent is
    'What a participant answered and agreed to each time; the last one counts. Their needs are sealed';

create table invitation.message (
    id          uuid        not null,
    review      uuid        not null,
    participant text        not null,
    purpose     text        not null,
    place       integer     not null,
    state       text        not null,
    attempts    integer     not null,
    asked_at    timestamptz not null,
    try_at      timestamptz not null,
    settled_at  timestamptz,
    problem     text,
    constraint message_pk primary key (id),
    constraint message_purpose check (purpose in ('INVITATION', 'REMINDER', 'TIME')),
    constraint message_state check (state in ('WAITING', 'SENT', 'FAILED'))
);

create unique index message_waiting_once on invitation.message (review, participant, purpose, place)
    where state = 'WAITING';
create index message_due on invitation.message (try_at) where state = 'WAITING';
create index message_of_a_review on invitation.message (review, participant);

comment on table invitation.message is
    'An e-mail to a participant, waiting, sent or failed; its words and its address are put together as it is sent';
comment on column invitation.message.place is 'Which of their appointments it is about, 1 for the first; 0 for none';

create table invitation.edition (
    review  uuid    not null,
    edition integer not null,
    constraint edition_pk primary key (review)
);

comment on table invitation.edition is 'The edition of the timetable that people are told of';

create table invitation.appointment (
    review         uuid    not null,
    participant    text    not null,
    place          integer not null,
    starts_at      time    not null,
    ends_at        time    not null,
    room           text    not null,
    kind           text    not null,
    cancelled      boolean not null,
    sequence       integer not null,
    told_at        timestamptz,
    told_way       text,
    told_starts_at time,
    told_ends_at   time,
    told_room      text,
    told_cancelled boolean,
    constraint appointment_pk primary key (review, participant, place),
    constraint appointment_ends_after_its_start check (ends_at > starts_at),
    constraint appointment_told_way check (told_way in ('EMAIL', 'PRINT'))
);

comment on table invitation.appointment is
    'When a participant is expected, in the order of their day, with what they were last told';
