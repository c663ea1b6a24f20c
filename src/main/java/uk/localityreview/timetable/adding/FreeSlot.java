package uk.localityreview.timetable.adding;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Pairs;

/** Looks for the first time in a day at which an interview can be added without breaking a rule. */
final class FreeSlot {

    private FreeSlot() {}

    /** An interview of somebody at the first time, in the first room, with the first two reviewers that break no rule. */
    static Optional<Session> of(PlannedDay day, ParticipantCode person) {
        Set<Clash> known = new HashSet<>(day.clashes());
        List<Pair> pairs = Pairs.of(day.review().team()).pairs();
        LocalTime now = day.now();
        LocalTime last = day.frame().to().minus(day.frame().interview());
        for (LocalTime at = day.frame().from();
                !at.isAfter(last);
                at = at.plus(day.frame().step())) {
            if (now != null && at.isBefore(now)) {
                continue;
            }
            for (Room room : day.review().rooms()) {
                for (Pair pair : pairs) {
                    Session session = interview(day, person, at, room, pair);
                    PlannedDay with = day.with(List.of(DaySession.planned(session)));
                    if (known.containsAll(with.clashes())) {
                        return Optional.of(session);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Session interview(PlannedDay day, ParticipantCode person, LocalTime at, Room room, Pair pair) {
        return new Session(
                day.nextCode(),
                at,
                at.plus(day.frame().interview()),
                room.code(),
                SessionKind.INTERVIEW,
                pair.lead(),
                pair.scribe(),
                List.of(person),
                Set.of());
    }
}
