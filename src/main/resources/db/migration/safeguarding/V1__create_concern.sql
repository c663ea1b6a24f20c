create table safeguarding.concern (
    id           uuid        not null,
    review       uuid        not null,
    session      text,
    account      uuid        not null,
    at_risk_now  boolean     not null,
    device_time  text,
    raised_at    timestamptz not null,
    operation    uuid,
    hash         text,
    sealed_words bytea,
    constraint concern_pk               primary key (id),
    constraint concern_once             unique (review, operation, hash),
    constraint concern_words_once       check ((sealed_words is null) = (operation is not null)),
    constraint concern_operation_whole  check ((operation is null) = (hash is null))
);

comment on table safeguarding.concern is
    'A safeguarding concern as raised, never changed; words that came from a device stay sealed in fieldwork.concern';

create index concern_of_review on safeguarding.concern (review, raised_at);

create table safeguarding.step (
    concern      uuid        not null,
    number       integer     not null,
    kind         text        not null,
    account      uuid        not null,
    at           timestamptz not null,
    sealed_words bytea,
    constraint step_pk            primary key (concern, number),
    constraint step_of_concern    foreign key (concern) references safeguarding.concern (id),
    constraint step_from_one      check (number >= 1),
    constraint step_kind_known    check (kind in ('SEEN', 'PASSED_ON', 'CLOSED')),
    constraint step_says_what     check ((sealed_words is null) = (kind = 'SEEN'))
);

comment on table safeguarding.step is
    'What was done about a concern, in order: who first saw it, to whom it was passed on, how it was closed';

create unique index step_closed_once on safeguarding.step (concern) where kind = 'CLOSED';
create unique index step_seen_once_by_each on safeguarding.step (concern, account) where kind = 'SEEN';

create table safeguarding.contact (
    review       uuid        not null,
    version      integer     not null,
    office       text        not null,
    telephone    text        not null,
    out_of_hours text        not null,
    account      uuid        not null,
    at           timestamptz not null,
    constraint contact_pk       primary key (review, version),
    constraint contact_from_one check (version >= 1)
);

comment on table safeguarding.contact is
    'Whom to tell of a safeguarding concern: offices and their numbers, no name of a person; the highest version holds';

create function safeguarding.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A concern is written once: % on %.% is refused', tg_op, tg_table_schema, tg_table_name;
end
$$;

create trigger concern_is_written_once
    before update or delete on safeguarding.concern
    for each row execute function safeguarding.refuse_change();

create trigger concerns_are_kept
    before truncate on safeguarding.concern
    for each statement execute function safeguarding.refuse_change();

create trigger step_is_written_once
    before update or delete on safeguarding.step
    for each row execute function safeguarding.refuse_change();

create trigger steps_are_kept
    before truncate on safeguarding.step
    for each statement execute function safeguarding.refuse_change();

create trigger contact_is_written_once
    before update or delete on safeguarding.contact
    for each row execute function safeguarding.refuse_change();

create trigger contacts_are_kept
    before truncate on safeguarding.contact
    for each statement execute function safeguarding.refuse_change();
