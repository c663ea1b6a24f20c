create table fieldwork.epoch (
    one     boolean     not null default true,
    value   uuid        not null,
    made_at timestamptz not null,
    constraint epoch_pk     primary key (one),
    constraint epoch_is_one check (one)
);

comment on table fieldwork.epoch is
    'Names this database as it stands; made anew when a backup is restored, so that devices notice that it stepped back';

insert into fieldwork.epoch (value, made_at)
values (gen_random_uuid(), now());

-- Called by whoever restores a backup, within the same transaction (home.backup.Loading).
create function fieldwork.restored() returns void language sql as $$
    update fieldwork.epoch set value = gen_random_uuid(), made_at = now();
$$;

create table fieldwork.device (
    review        uuid        not null,
    id            uuid        not null,
    account       uuid        not null,
    label         text        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    clock_ahead   bigint      not null,
    waiting       integer     not null,
    constraint device_pk                    primary key (review, id),
    constraint device_waiting_not_below_nil check (waiting >= 0)
);

comment on table fieldwork.device is
    'A device that notes of a review are taken on, as last heard from; clock_ahead in milliseconds, negative when behind';

create table fieldwork.operation (
    review      uuid        not null,
    id          uuid        not null,
    hash        text        not null,
    device      uuid        not null,
    sequence    bigint      not null,
    session     text        not null,
    kind        text        not null,
    device_time text        not null,
    sealed_body bytea,
    account     uuid        not null,
    taken_in_by uuid,
    clock_ahead bigint,
    kept_at     timestamptz not null,
    beside      boolean     not null,
    constraint operation_pk                 primary key (review, id, hash),
    constraint operation_hash_is_a_hash     check (hash ~ '^[0-9a-f]{64}$'),
    constraint operation_sequence_from_one  check (sequence >= 1),
    constraint operation_concern_kept_apart check ((sealed_body is null) = (kind = 'concern'))
);

comment on table fieldwork.operation is
    'What a device sent, as sent: never changed, never taken back. beside: the same id had come before with another hash';

create unique index operation_one_before_all_others on fieldwork.operation (review, id) where not beside;
create index operation_in_order on fieldwork.operation (review, device, sequence);
create index operation_of_session on fieldwork.operation (review, session);

create table fieldwork.concern (
    review      uuid  not null,
    operation   uuid  not null,
    hash        text  not null,
    sealed_body bytea not null,
    constraint concern_pk primary key (review, operation, hash),
    constraint concern_of_operation
        foreign key (review, operation, hash) references fieldwork.operation (review, id, hash)
);

comment on table fieldwork.concern is
    'What a safeguarding concern says, sealed and apart from the notes, for the safeguarding room alone';

create function fieldwork.refuse_change_of_operations() returns trigger language plpgsql as $$
begin
    raise exception 'What a device sent is written once: % on %.% is refused', tg_op, tg_table_schema, tg_table_name;
end
$$;

create trigger operation_is_written_once
    before update or delete on fieldwork.operation
    for each row execute function fieldwork.refuse_change_of_operations();

create trigger operations_are_kept
    before truncate on fieldwork.operation
    for each statement execute function fieldwork.refuse_change_of_operations();

create trigger concern_is_written_once
    before update or delete on fieldwork.concern
    for each row execute function fieldwork.refuse_change_of_operations();

create trigger concerns_are_kept
    before truncate on fieldwork.concern
    for each statement execute function fieldwork.refuse_change_of_operations();

create table fieldwork.closing (
    review    uuid        not null,
    closed_at timestamptz not null,
    account   uuid        not null,
    missing   integer     not null,
    waiting   integer     not null,
    reason    text,
    constraint closing_pk                    primary key (review),
    constraint closing_says_why_not_complete check (reason is not null or (missing = 0 and waiting = 0))
);

comment on table fieldwork.closing is
    'That fieldwork was closed as complete; what still waited or was missing then, and why it was closed all the same';

create table fieldwork.rescue_key (
    review         uuid        not null,
    public_key     bytea       not null,
    sealed_private bytea       not null,
    made_at        timestamptz not null,
    constraint rescue_key_pk primary key (review)
);

comment on table fieldwork.rescue_key is
    'The key pair by which what waits on a device can be opened when its author cannot; the private one sealed by the vault';
