-- A room of the tests only: it has one of each thing that a backup must bring back.
create table rehearsal.witness (
    id    bigint generated always as identity,
    name  text not null,
    upper text generated always as (upper(name)) stored,
    seal  bytea,
    facts jsonb,
    at    timestamptz not null default now(),
    constraint witness_pk primary key (id)
);
comment on table rehearsal.witness is 'Somebody who saw it';

-- Before its parent in the alphabet, so that a copy in that order would fail.
create table rehearsal.account (
    witness bigint not null,
    line    int    not null,
    words   text   not null,
    constraint account_pk primary key (witness, line),
    constraint account_of_witness foreign key (witness) references rehearsal.witness (id)
);
comment on table rehearsal.account is 'What a witness said';

create function rehearsal.stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was said stays said';
end
$$;

create trigger account_stays before update or delete on rehearsal.account
    for each row execute function rehearsal.stays();
create trigger account_is_kept before truncate on rehearsal.account
    for each statement execute function rehearsal.stays();
