-- Held up, for the test that kills the application meanwhile, only while somebody has made the table public.hold_up.
create table rehearsal.place (
    name text constraint place_pk primary key
);
comment on table rehearsal.place is 'Where it was seen';
insert into rehearsal.place values ('Luton');

select pg_sleep(120) from pg_tables where schemaname = 'public' and tablename = 'hold_up';
