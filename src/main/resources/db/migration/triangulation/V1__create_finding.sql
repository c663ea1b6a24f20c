create table triangulation.finding (
    review    uuid   not null,
    code      text   not null,
    statement text   not null,
    themes    text[] not null,
    constraint finding_pk primary key (review, code),
    constraint finding_says_something check (statement <> ''),
    constraint finding_has_a_theme check (cardinality(themes) > 0)
);

comment on table triangulation.finding is 'A statement about the locality, in the reviewers'' words, that can be held against figures';

create table triangulation.evidence_line (
    review   uuid    not null,
    place    integer generated always as identity,
    finding  text    not null,
    session  text    not null,
    line     integer not null,
    stance   text    not null,
    specific boolean not null,
    origin   text,
    constraint evidence_line_pk primary key (review, place),
    constraint evidence_line_of_a_finding foreign key (review, finding) references triangulation.finding (review, code),
    constraint evidence_line_counts_from_1 check (line >= 1),
    constraint evidence_line_stance check (stance in ('SUPPORTS', 'CONTRADICTS', 'DISPUTES_PROMINENCE'))
);

comment on table triangulation.evidence_line is
    'A note line that bears on a finding, by a person''s decision; its place only, never its words';

create index evidence_line_finding on triangulation.evidence_line (review, finding);

create table triangulation.origin (
    review uuid    not null,
    place  integer generated always as identity,
    name   text    not null,
    agency text,
    constraint origin_pk primary key (review, name)
);

comment on table triangulation.origin is 'Where hearsay comes from, and the agency it belongs to, if any';

create table triangulation.indicator_test (
    review        uuid    not null,
    place         integer generated always as identity,
    finding       text    not null,
    indicator     text    not null,
    measure       text    not null,
    area          text    not null,
    period        text    not null,
    baseline      text,
    comparator    text,
    expected      text    not null,
    detectability text    not null,
    constraint indicator_test_pk primary key (review, place),
    constraint indicator_test_of_a_finding foreign key (review, finding) references triangulation.finding (review, code),
    constraint indicator_test_detectability check (detectability in ('YES', 'PARTLY', 'NO'))
);

comment on table triangulation.indicator_test is
    'What the figures are asked about a finding, and what they would say if it were true';

create index indicator_test_finding on triangulation.indicator_test (review, finding);
