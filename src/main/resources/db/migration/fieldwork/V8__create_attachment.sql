create table fieldwork.attachment (
    id            uuid        not null,
    review        uuid        not null,
    session       text        not null,
    original_hash text        not null,
    state         text        not null,
    announced_at  timestamptz not null,
    kind          text,
    width         integer,
    height        integer,
    bytes         integer,
    had_metadata  boolean,
    sealed_photo  bytea,
    brought_by    uuid,
    arrived_at    timestamptz,
    constraint attachment_pk primary key (review, id),
    constraint attachment_once_a_session unique (review, session, original_hash),
    constraint attachment_state_is_known check (state in ('ANNOUNCED', 'ARRIVED')),
    constraint attachment_arrived_whole check (
        num_nulls(kind, width, height, bytes, had_metadata, sealed_photo, brought_by, arrived_at)
            = case state when 'ARRIVED' then 0 else 8 end
    ),
    constraint attachment_original_hash_is_a_hash check (original_hash ~ '^[0-9a-f]{64}$')
);

comment on table fieldwork.attachment is 'A photo of paper notes, sealed and without metadata, or the word of a device that it holds one';
