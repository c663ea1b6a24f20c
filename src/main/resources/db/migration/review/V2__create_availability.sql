create table review.availability (
    review      uuid not null,
    participant text not null,
    opens       time not null,
    closes      time not null,
    constraint availability_pk primary key (review, participant, opens),
    constraint availability_of_a_participant foreign key (review, participant)
        references review.participant (review, code) on delete cascade,
    constraint availability_closes_after_it_opens check (closes > opens)
);

comment on table review.availability is 'A time in the day when a participant can be seen';

insert into review.availability (review, participant, opens, closes)
select review, code, coalesce(available_from, time '00:00'), coalesce(available_to, time '23:59')
from review.participant
where (available_from is not null or available_to is not null)
  and coalesce(available_from, time '00:00') < coalesce(available_to, time '23:59');

alter table review.participant drop column available_from, drop column available_to;
