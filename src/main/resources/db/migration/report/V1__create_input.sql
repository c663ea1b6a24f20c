create table report.input (
    review uuid    not null,
    place  integer generated always as identity,
    file   text    not null,
    sha256 text    not null,
    constraint input_pk primary key (review, place),
    constraint input_sha256_is_a_hash check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table report.input is 'A file that the material of a review came in, by its name in the pack and its hash';
