create table vault.review_key (
    review     uuid        not null,
    sealed_key bytea       not null,
    made_at    timestamptz not null,
    constraint review_key_once_a_review primary key (review)
);

comment on table vault.review_key is 'The key that seals what belongs to a review, itself sealed by the master key';
