-- the number of focus groups follows from the people and the time, unless somebody settles it
alter table timetable.day_frame
    alter column focus_groups drop not null;

comment on column timetable.day_frame.focus_groups is 'How many focus groups; null for as many as suit the people and the time';
