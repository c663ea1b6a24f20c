create table fieldwork.note (
    review       uuid        not null,
    session      text        not null,
    text_version text        not null,
    sealed_text  bytea       not null,
    file_name    text        not null,
    file_hash    text        not null,
    sealed_file  bytea       not null,
    lines        integer     not null,
    kept_at      timestamptz not null,
    constraint note_pk primary key (review, session),
    constraint note_text_version_is_a_hash check (text_version ~ '^[0-9a-f]{64}$'),
    constraint note_file_hash_is_a_hash check (file_hash ~ '^[0-9a-f]{64}$')
);

comment on table fieldwork.note is 'The note of a session as taken, sealed; text_version is the SHA-256 of the text';

create function fieldwork.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A note as taken never changes';
end
$$;

create trigger note_never_changes before update on fieldwork.note
    for each row execute function fieldwork.refuse_change();
