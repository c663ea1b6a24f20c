create table review.identity (
    review      uuid  not null,
    participant text  not null,
    sealed      bytea not null,
    constraint identity_pk primary key (review, participant),
    constraint identity_of_a_participant foreign key (review, participant)
        references review.participant (review, code) on delete cascade
);

comment on table review.identity is 'The name and contacts of a participant, sealed under the key of the review';

alter table review.participant add column version integer not null default 0;
comment on column review.participant.version is 'Counts changes, so that nobody overwrites what they have not seen';

alter table review.review add column last_participant integer not null default 0;
comment on column review.review.last_participant is 'The highest number of a P-code ever given, so that none is given twice';

update review.review r
set last_participant = coalesce(
    (select max(substr(p.code, 2)::integer) from review.participant p where p.review = r.id), 0);
