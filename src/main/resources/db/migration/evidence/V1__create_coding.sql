create table evidence.coding (
    review       uuid    not null,
    place        integer generated always as identity,
    session      text    not null,
    line         integer not null,
    text_version text    not null,
    span_start   integer not null,
    span_end     integer not null,
    sealed_quote bytea   not null,
    themes       text[]  not null,
    basis        text,
    trend        text,
    constraint coding_pk primary key (review, place),
    constraint coding_span check (0 <= span_start and span_start < span_end),
    constraint coding_has_a_theme check (cardinality(themes) > 0)
);

comment on table evidence.coding is
    'A passage (code points of one text version, end exclusive) coded to themes; the quote with its surroundings is sealed';
