package uk.localityreview.timetable.day;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** One thing that somebody wants to be otherwise about a session. */
public sealed interface SessionChange {

    /** The sessions that change with it, as they are to be. */
    List<DaySession> appliedTo(DaySession session, PlannedDay day);

    /** What was done, once it is, in a sentence. */
    String done(DaySession after);

    /** Another time, length or room. */
    record Place(LocalTime start, Duration length, String room) implements SessionChange {
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
            Optional<DaySession> found = day.session(other);
            if (found.isEmpty()) {
                return List.of();
            }
            Session one = session.session();
            Session two = found.get().session();
            return List.of(session.at(Plans.inTheSlotOf(one, two)), found.get().at(Plans.inTheSlotOf(two, one)));
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
}
