package uk.localityreview.timetable.day;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** One thing that somebody wants to be otherwise about a session. */
public sealed interface SessionChange {

    /** The sessions that change with it, as they are to be. */
    List<DaySession> appliedTo(DaySession session, PlannedDay day);

    /** Why it cannot be done whatever the rules of the day say, each a sentence; none when it can. */
    default List<String> problems(DaySession session, PlannedDay day) {
        return List.of();
    }

    /** What was done, once it is, in a sentence. */
    String done(DaySession after);

    /** Another time, length or room. */
    record Place(LocalTime start, Duration length, String room) implements SessionChange {
        @Override
        public List<String> problems(DaySession session, PlannedDay day) {
            return pastMidnight(session, start, length);
        }

        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.at(Plans.placed(session.session(), start, length, room)));
        }

        @Override
        public String done(DaySession after) {
            return after.code() + " is now from " + after.session().start() + " to "
                    + after.session().end() + " in room " + after.session().room() + ".";
        }
    }

    /** Others who ask and write. */
    record Team(ReviewerCode lead, ReviewerCode scribe) implements SessionChange {
        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.at(Plans.heldBy(session.session(), lead, scribe)));
        }

        @Override
        public String done(DaySession after) {
            return after.code() + " is now led by " + lead + ", and " + scribe + " writes.";
        }
    }

    /** Somebody comes into it, out of the session that they were in. */
    record Join(ParticipantCode person) implements SessionChange {
        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            List<DaySession> changed = new ArrayList<>();
            day.sessionOf(person)
                    .filter(other -> other.state() == DaySession.State.PLANNED)
                    .filter(other -> !other.code().equals(session.code()))
                    .ifPresent(other -> changed.add(Plans.without(other, person, session.code())));
            List<ParticipantCode> people = new ArrayList<>(session.session().participants());
            if (!people.contains(person)) {
                people.add(person);
            }
            changed.add(session.at(
                    Plans.with(session.session(), people.stream().sorted().toList())));
            return changed;
        }

        @Override
        public String done(DaySession after) {
            return person + " is now in " + after.code() + ".";
        }
    }

    /** Somebody is taken out of it. */
    record Leave(ParticipantCode person) implements SessionChange {
        @Override
        public List<String> problems(DaySession session, PlannedDay day) {
            return List.of(person).equals(session.session().participants())
                    ? List.of("Without " + person + " nobody would take part in " + session.code()
                            + ". Cancel it, or put somebody else into it first.")
                    : List.of();
        }

        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.at(Plans.with(
                    session.session(),
                    session.session().participants().stream()
                            .filter(one -> !one.equals(person))
                            .toList())));
        }

        @Override
        public String done(DaySession after) {
            return person + " is no longer in " + after.code() + ".";
        }
    }

    /** It changes time, room and reviewers with another; the people stay with their session. */
    record Swap(SessionCode other) implements SessionChange {
        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            DaySession second = day.session(other).orElseThrow(() -> new NoSuchSession(other));
            Session one = session.session();
            Session two = second.session();
            return List.of(session.at(Plans.inTheSlotOf(one, two)), second.at(Plans.inTheSlotOf(two, one)));
        }

        @Override
        public List<String> problems(DaySession session, PlannedDay day) {
            if (other.equals(session.code())) {
                return List.of(other + " cannot change places with itself. Select another session.");
            }
            Optional<DaySession> second = day.session(other).filter(found -> !found.isCancelled());
            if (second.isEmpty()) {
                return List.of("There is no session " + other + " in the timetable to change places with.");
            }
            Session one = session.session();
            Session two = second.get().session();
            return Stream.of(
                            pastMidnight(session, two.start(), Plans.length(one)),
                            pastMidnight(second.get(), one.start(), Plans.length(two)))
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public String done(DaySession after) {
            return after.code() + " and " + other + " have changed places: " + after.code() + " is now at "
                    + after.session().start() + " in room " + after.session().room() + ".";
        }
    }

    /** A proposal must leave it as it is, or need not any more. */
    record Pin(boolean pinned) implements SessionChange {
        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.pinned(pinned));
        }

        @Override
        public String done(DaySession after) {
            return pinned
                    ? after.code() + " is pinned: proposals leave it as it is."
                    : after.code() + " is no longer pinned.";
        }
    }

    /** It is not held. */
    record Cancel(String why) implements SessionChange {
        @Override
        public List<String> problems(DaySession session, PlannedDay day) {
            return session.state() == DaySession.State.STARTED
                    ? List.of(
                            session.code() + " has started, and whoever is in it is being heard. End it instead, or say"
                                    + " on the page of the day that it has not started after all.")
                    : List.of();
        }

        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.cancelled(why));
        }

        @Override
        public String done(DaySession after) {
            String people = after.attended().participants().stream()
                    .map(ParticipantCode::value)
                    .collect(joining(", "));
            return after.code() + " is cancelled." + (people.isEmpty() ? "" : " Tell " + people + ".");
        }
    }

    /** It is held after all. */
    record Restore() implements SessionChange {
        @Override
        public List<DaySession> appliedTo(DaySession session, PlannedDay day) {
            return List.of(session.plannedAgain());
        }

        @Override
        public String done(DaySession after) {
            return after.code() + " is held after all, from " + after.session().start() + " in room "
                    + after.session().room() + ".";
        }
    }

    private static List<String> pastMidnight(DaySession session, LocalTime start, Duration length) {
        return Plans.beforeMidnight(start, length)
                ? List.of()
                : List.of(session.code() + " would run past midnight: " + length.toMinutes() + " minutes from " + start
                        + " on.");
    }
}
