create table timetable.proposal (
    id           uuid        not null,
    review       uuid        not null,
    state        text        not null,
    from_now     boolean     not null,
    basis        text        not null,
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    beat_at      timestamptz not null,
    most_seconds integer     not null,
    stop_asked   boolean     not null default false,
    seen         integer,
    expected     integer,
    improved_ms  bigint,
    found        jsonb,
    refusal      text,
    constraint proposal_pk primary key (id),
    constraint proposal_state check (state in ('RUNNING', 'FOUND', 'FAILED', 'INTERRUPTED', 'USED', 'LEFT')),
    constraint proposal_found_something check (state not in ('FOUND', 'USED') or found is not null)
);

comment on table timetable.proposal is
    'A timetable that was looked for, and what was found; beat_at tells whether whoever looks for it is still there';

create unique index proposal_one_at_a_time on timetable.proposal (review) where state = 'RUNNING';
create index proposal_of_a_review on timetable.proposal (review, asked_at);
