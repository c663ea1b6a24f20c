create table review.review (
    id                           uuid not null,
    locality                     text not null,
    local_authority              text not null,
    community_safety_partnership text,
    police_force_area            text,
    held_on                      date not null,
    sponsor                      text not null,
    marking                      text not null,
    notice                       text,
    constraint review_pk primary key (id),
    constraint review_marking_held_here check (marking = 'OFFICIAL' or marking like 'OFFICIAL-SENSITIVE%')
);

comment on table review.review is 'A Locality Review of one area';

create table review.room (
    review uuid    not null,
    place  integer generated always as identity,
    code   text    not null,
    site   text    not null,
    seats  integer not null,
    constraint room_pk primary key (review, code),
    constraint room_of_a_review foreign key (review) references review.review (id),
    constraint room_seats_somebody check (seats > 0)
);

comment on table review.room is 'A room of the venue';

create table review.reviewer (
    review uuid    not null,
    place  integer generated always as identity,
    code   text    not null,
    role   text    not null,
    knows  text[]  not null,
    constraint reviewer_pk primary key (review, code),
    constraint reviewer_of_a_review foreign key (review) references review.review (id)
);

comment on table review.reviewer is 'A member of the review team, by code';

create table review.agency (
    review uuid    not null,
    place  integer generated always as identity,
    code   text    not null,
    name   text    not null,
    sector text    not null,
    constraint agency_pk primary key (review, code),
    constraint agency_of_a_review foreign key (review) references review.review (id)
);

comment on table review.agency is 'An agency that takes part: the unit by which independence is counted';

create table review.participant (
    review         uuid    not null,
    place          integer generated always as identity,
    code           text    not null,
    agency         text    not null,
    role           text    not null,
    level          text    not null,
    category       text    not null,
    line_manager   text,
    available_from time,
    available_to   time,
    needs          text    not null,
    constraint participant_pk primary key (review, code),
    constraint participant_of_an_agency foreign key (review, agency) references review.agency (review, code),
    constraint participant_level check (level in ('FRONT_LINE', 'SUPERVISOR', 'STRATEGIC')),
    constraint participant_category check (category in
        ('PRACTITIONER', 'COMMUNITY', 'VICTIM', 'PERSON_WITH_EXPERIENCE_OF_OFFENDING'))
);

comment on table review.participant is 'Somebody who speaks on the day, by P-code and without a name';
