create table fieldwork.draft_of_note (
    id           uuid        not null,
    review       uuid        not null,
    session      text        not null,
    account      uuid        not null,
    sealed_lines bytea       not null,
    sealed_file  bytea       not null,
    expires_at   timestamptz not null,
    constraint draft_of_note_pk primary key (id)
);

comment on table fieldwork.draft_of_note is 'A file that was read and not yet kept as a note, sealed; gone when it expires';

create table fieldwork.brought_in (
    id         uuid        not null,
    review     uuid        not null,
    session    text        not null,
    kind       text        not null,
    file_hash  text        not null,
    started_at timestamptz not null,
    brought_by uuid        not null,
    brought_at timestamptz not null,
    constraint brought_in_pk primary key (id),
    constraint brought_in_file_hash_is_a_hash check (file_hash ~ '^[0-9a-f]{64}$')
);

create index brought_in_by_session on fieldwork.brought_in (review, session);

comment on table fieldwork.brought_in is 'That a note came in later from a file: what kind, when the session really started, by whom and when';
