create table review.set_up (
    review     uuid        not null,
    started_at timestamptz not null,
    constraint set_up_pk primary key (review),
    constraint set_up_of_a_review foreign key (review) references review.review (id)
);

comment on table review.set_up is
    'A review that was opened by its page, so that its assessments are gates before fieldwork; one filed whole has no row';

create table review.section (
    review    uuid    not null,
    name      text    not null,
    completed boolean not null default false,
    version   integer not null default 0,
    constraint section_pk primary key (review, name),
    constraint section_of_a_review foreign key (review) references review.review (id)
);

comment on table review.section is 'How a section of the set-up stands; its version counts changes, so that nobody overwrites what they have not seen';

create table review.engagement (
    review             uuid           not null,
    contact_office     text           not null,
    sealed_contact     bytea          not null,
    enquired_on        date,
    agreed_on          date,
    fee                numeric(10, 2),
    home_office_share  numeric(10, 2),
    still_to_be_agreed text           not null,
    constraint engagement_pk primary key (review),
    constraint engagement_of_a_review foreign key (review) references review.review (id),
    constraint engagement_fee_is_no_debt check (fee >= 0),
    constraint engagement_share_is_within_the_fee check (home_office_share between 0 and fee)
);

comment on table review.engagement is 'Who asked for the review and on what terms; amounts in pounds, the contact sealed';

create table review.terms_of_reference (
    review       uuid not null,
    purpose      text not null,
    scope        text not null,
    out_of_scope text not null,
    constraint terms_of_reference_pk primary key (review),
    constraint terms_of_reference_of_a_review foreign key (review) references review.review (id)
);

comment on table review.terms_of_reference is 'What the review is for, what it covers and what it leaves out';

create table review.information_sharing (
    review       uuid   not null,
    lawful_basis text   not null,
    conditions   text[] not null,
    gateways     text[] not null,
    agreement    text   not null,
    constraint information_sharing_pk primary key (review),
    constraint information_sharing_of_a_review foreign key (review) references review.review (id)
);

comment on table review.information_sharing is 'The basis in law on which information is shared for the review';

create table review.assessment (
    review        uuid not null,
    kind          text not null,
    status        text not null,
    signed_off_by text not null,
    signed_off_on date,
    reference     text not null,
    constraint assessment_pk primary key (review, kind),
    constraint assessment_of_a_review foreign key (review) references review.review (id),
    constraint assessment_kind check (kind in ('DATA_PROTECTION', 'EQUALITY')),
    constraint assessment_status check (status in ('NOT_STARTED', 'IN_PROGRESS', 'SIGNED_OFF')),
    constraint assessment_signed_off_by_an_office_on_a_day check
        (status <> 'SIGNED_OFF' or (signed_off_by <> '' and signed_off_on is not null))
);

comment on table review.assessment is 'The data-protection or equality impact assessment, a gate before fieldwork opens';

create table review.retention (
    review      uuid not null,
    names_until date not null,
    notes_until date not null,
    coded_until date not null,
    constraint retention_pk primary key (review),
    constraint retention_of_a_review foreign key (review) references review.review (id),
    constraint retention_of_names_is_the_shortest check (names_until <= notes_until and notes_until <= coded_until)
);

comment on table review.retention is 'How long what a review holds is kept; set when it is opened and never blank';

insert into review.retention (review, names_until, notes_until, coded_until)
select id, held_on + interval '3 months', held_on + interval '12 months', held_on + interval '6 years'
from review.review;

create table review.sector (
    review    uuid    not null,
    place     integer generated always as identity,
    name      text    not null,
    speaks_to text[]  not null,
    agencies  text[]  not null,
    roles     text[]  not null,
    constraint sector_pk primary key (review, name),
    constraint sector_of_a_review foreign key (review) references review.review (id)
);

comment on table review.sector is 'A sector as this review words it, once it differs from the catalogue';
