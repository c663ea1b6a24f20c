-- The trusted extension lies in the room's own schema, which the role that migrates owns also where public is closed.
create extension if not exists btree_gist with schema timetable;

create type timetable.time_range as range (subtype = time);

alter table timetable.session
    add column state        text        not null default 'PLANNED',
    add column pinned       boolean     not null default false,
    add column asked_for    boolean     not null default false,
    add column started_at   timestamptz,
    add column ended_at     timestamptz,
    add column late_minutes integer     not null default 0,
    add column no_shows     text[]      not null default '{}',
    add column reason       text,
    add column version      integer     not null default 1,
    add column changed_at   timestamptz,
    add column changed_by   uuid,
    add constraint session_state check (state in ('PLANNED', 'STARTED', 'DONE', 'CANCELLED')),
    add constraint session_cancelled_for_a_reason check (state <> 'CANCELLED' or length(btrim(reason)) > 0),
    add constraint session_late_minutes check (late_minutes between 0 and 600);

-- Up to now a timetable came in only with the notes of a day that had been held.
update timetable.session set state = 'DONE';

create table timetable.booking (
    review  uuid                 not null,
    session text                 not null,
    who     text                 not null,
    during  timetable.time_range not null,
    constraint booking_pk primary key (review, session, who),
    constraint booking_of_a_session foreign key (review, session) references timetable.session (review, code)
        on delete cascade
);

comment on table timetable.booking is
    'Who and what a session takes up: room A, reviewer R1, participant P07; kept by a trigger of timetable.session';

create function timetable.book() returns trigger language plpgsql as $$
begin
    delete from timetable.booking where review = new.review and session = new.code;
    if new.state <> 'CANCELLED' then
        insert into timetable.booking (review, session, who, during)
        select distinct new.review, new.code, booked.who, timetable.time_range(new.starts_at, new.ends_at)
          from (values ('room ' || new.room), ('reviewer ' || new.lead), ('reviewer ' || new.scribe)
                 union all
                select 'participant ' || code from unnest(new.participants) code where code <> all (new.no_shows)
               ) booked (who);
    end if;
    return null;
end
$$;

create trigger session_is_booked after insert or update on timetable.session
    for each row execute function timetable.book();

-- A day that was taken in before double booking was refused stays as it was: the later of two sessions books nothing
-- that the earlier one holds.
update timetable.session set state = state;

delete from timetable.booking later
 using timetable.booking earlier
 where earlier.review = later.review and earlier.who = later.who and earlier.during && later.during
   and (lower(earlier.during), earlier.session) < (lower(later.during), later.session);

alter table timetable.booking
    add constraint nobody_in_two_places
    exclude using gist (review with =, who with =, during with &&) deferrable initially immediate;

create table timetable.edition (
    review       uuid        not null,
    number       integer     not null,
    sessions     integer     not null,
    published_at timestamptz not null,
    published_by uuid,
    constraint edition_pk primary key (review, number),
    constraint edition_counts_from_one check (number > 0)
);

comment on table timetable.edition is 'Each time that the timetable of a day was published; people rely on the last';

insert into timetable.edition (review, number, sessions, published_at)
select review, 1, count(*), now() from timetable.session group by review;

create table timetable.pause (
    review    uuid not null,
    kind      text not null,
    starts_at time not null,
    ends_at   time not null,
    constraint pause_pk primary key (review, kind, starts_at),
    constraint pause_kind check (kind in ('LUNCH', 'HUDDLE', 'DEBRIEF')),
    constraint pause_ends_after_its_start check (ends_at > starts_at)
);

comment on table timetable.pause is 'When lunch, the huddles and the debrief of a day are held';

create table timetable.absence (
    review      uuid        not null,
    participant text        not null,
    since       timestamptz not null,
    said_by     uuid        not null,
    constraint absence_pk primary key (review, participant)
);

comment on table timetable.absence is 'A participant who cannot come after all';

create table timetable.arrival (
    review      uuid        not null,
    participant text        not null,
    arrived_at  timestamptz not null,
    constraint arrival_pk primary key (review, participant)
);

comment on table timetable.arrival is 'A participant who has arrived at the venue on the day';

create table timetable.waiver (
    review   uuid        not null,
    rule     text        not null,
    sessions text[]      not null,
    sentence text        not null,
    reason   text        not null,
    kept_by  uuid        not null,
    kept_at  timestamptz not null,
    constraint waiver_pk primary key (review, rule, sessions, sentence),
    constraint waiver_has_a_reason check (length(btrim(reason)) > 0)
);

comment on table timetable.waiver is 'A rule that a timetable breaks on purpose, and why';
