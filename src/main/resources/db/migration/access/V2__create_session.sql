-- The columns are those of Spring Session's schema for PostgreSQL.
create table access.session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        text,
    constraint session_pk primary key (primary_id)
);
comment on table access.session is 'Who is signed in from which browser, and until when';

create unique index session_id on access.session (session_id);
create index session_expiry_time on access.session (expiry_time);
create index session_principal_name on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null,
    attribute_name     text     not null,
    attribute_bytes    bytea    not null,
    constraint session_attributes_pk      primary key (session_primary_id, attribute_name),
    constraint session_attributes_session foreign key (session_primary_id)
        references access.session (primary_id) on delete cascade
);
comment on table access.session_attributes is 'What a session remembers between two pages';

create table access.sign_in_attempt (
    id             bigint      generated always as identity,
    at             timestamptz not null,
    user_name_hash text        not null,
    address        text        not null,
    constraint sign_in_attempt_pk primary key (id)
);
comment on table access.sign_in_attempt is
    'Sign-ins that failed or are under way, kept for a quarter of an hour; the name typed is kept as a hash, for people '
    'mistype passwords into it';

create index sign_in_attempt_name on access.sign_in_attempt (user_name_hash, at);
create index sign_in_attempt_address on access.sign_in_attempt (address, at);
