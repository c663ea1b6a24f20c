create table timetable.day_frame (
    review              uuid    not null,
    opens               time    not null,
    closes              time    not null,
    interview_minutes   integer not null,
    focus_group_minutes integer not null,
    write_up_minutes    integer not null,
    step_minutes        integer not null,
    focus_groups        integer not null,
    constraint day_frame_pk primary key (review),
    constraint day_frame_closes_after_it_opens check (closes > opens),
    constraint day_frame_lengths check (interview_minutes > 0 and focus_group_minutes > 0 and write_up_minutes >= 0
        and step_minutes > 0 and focus_groups >= 0)
);

comment on table timetable.day_frame is 'The hours of a review day and how long things take';

create table timetable.frame_pause (
    review   uuid    not null,
    place    integer not null,
    kind     text    not null,
    earliest time    not null,
    latest   time    not null,
    minutes  integer not null,
    constraint frame_pause_pk primary key (review, place),
    constraint frame_pause_of_a_day foreign key (review) references timetable.day_frame (review) on delete cascade,
    constraint frame_pause_kind check (kind in ('LUNCH', 'HUDDLE', 'DEBRIEF')),
    constraint frame_pause_fits check (minutes > 0 and latest >= earliest + minutes * interval '1 minute')
);

comment on table timetable.frame_pause is 'Lunch, a huddle or the debrief, and between which hours it may lie';
