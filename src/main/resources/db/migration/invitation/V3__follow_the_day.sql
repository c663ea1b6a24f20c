alter table invitation.appointment
    add column missed   boolean not null default false,
    add column told_day date;

comment on column invitation.appointment.missed is
    'Whether they did not come, so that they are told no more of it';
comment on column invitation.appointment.told_day is
    'The day they were told, where the review is on another day since; else null';

create table invitation.moved_day (
    review uuid    not null,
    times  integer not null,
    constraint moved_day_pk primary key (review),
    constraint moved_day_counts_from_one check (times >= 1)
);

comment on table invitation.moved_day is
    'How often the day of a review was moved, which is the number of the day held free in each calendar';
