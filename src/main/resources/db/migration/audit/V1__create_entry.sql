create table audit.entry (
    sequence      bigint      not null,
    at            timestamptz not null,
    actor         text        not null,
    act           text        not null,
    review        uuid,
    subject       text        not null,
    previous_hash text        not null,
    hash          text        not null,
    constraint entry_pk            primary key (sequence),
    constraint entry_hash_unique   unique (hash),
    constraint entry_from_one      check (sequence >= 1),
    constraint entry_hash_is_whole check (hash ~ '^[0-9a-f]{64}$' and previous_hash ~ '^[0-9a-f]{64}$')
);
comment on table audit.entry is
    'What was done, by whom, when: one row a deed, numbered without gaps, each chained to the one before by its hash';

create index entry_review on audit.entry (review, sequence);

create table audit.head (
    one      boolean not null default true,
    sequence bigint  not null,
    hash     text    not null,
    constraint head_pk      primary key (one),
    constraint head_is_one  check (one),
    constraint head_forward check (sequence >= 0)
);
comment on table audit.head is
    'The last entry of the audit; locked by whoever writes the next, and compared with the entries to notice a cut tail';

insert into audit.head (sequence, hash)
values (0, repeat('0', 64));

create function audit.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The audit is written once: % on %.% is refused', tg_op, tg_table_schema, tg_table_name;
end
$$;

create function audit.refuse_step_back() returns trigger
    language plpgsql as
$$
begin
    if new.sequence <> old.sequence + 1 then
        raise exception 'The head of the audit moves one step forward at a time';
    end if;
    return new;
end
$$;

create trigger entry_is_written_once
    before update or delete on audit.entry
    for each row execute function audit.refuse_change();

create trigger entries_are_kept
    before truncate on audit.entry
    for each statement execute function audit.refuse_change();

create trigger head_moves_forward
    before update on audit.head
    for each row execute function audit.refuse_step_back();

create trigger head_is_kept
    before delete or truncate on audit.head
    for each statement execute function audit.refuse_change();
