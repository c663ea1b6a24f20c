create table network.tie_statement (
    review      uuid    not null,
    place       integer generated always as identity,
    from_agency text    not null,
    to_agency   text    not null,
    kind        text    not null,
    said_by     text    not null,
    state       text    not null,
    session     text    not null,
    line        integer not null,
    constraint tie_statement_pk primary key (review, place),
    constraint tie_statement_state check (state in ('WORKS', 'PARTLY', 'ABSENT', 'UNKNOWN'))
);

comment on table network.tie_statement is
    'What one agency says of a tie between two; the place of its words, never the words';

create table network.service_awareness (
    review  uuid    not null,
    place   integer generated always as identity,
    service text    not null,
    agency  text    not null,
    level   text    not null,
    knows   boolean not null,
    session text    not null,
    line    integer not null,
    constraint service_awareness_pk primary key (review, place),
    constraint service_awareness_level check (level in ('FRONT_LINE', 'SUPERVISOR', 'STRATEGIC'))
);

comment on table network.service_awareness is 'Whether somebody of an agency knew of a service when asked';

create table network.offer (
    review  uuid    not null,
    place   integer generated always as identity,
    offer   text    not null,
    agency  text    not null,
    session text    not null,
    line    integer not null,
    constraint offer_pk primary key (review, place)
);

comment on table network.offer is 'An offer that an agency makes, perhaps to the same people as others do';

create table network.barrier (
    review    uuid    not null,
    place     integer generated always as identity,
    code      text    not null,
    statement text    not null,
    cause     text    not null,
    stage     text    not null,
    constraint barrier_pk primary key (review, code)
);

comment on table network.barrier is
    'A barrier to understanding or tackling local priorities, as practitioners perceive it, in the reviewers'' words';

create table network.barrier_line (
    review  uuid    not null,
    place   integer generated always as identity,
    barrier text    not null,
    session text    not null,
    line    integer not null,
    constraint barrier_line_pk primary key (review, barrier, session, line),
    constraint barrier_line_of_a_barrier foreign key (review, barrier) references network.barrier (review, code)
);

comment on table network.barrier_line is 'A note line that a barrier rests on';
