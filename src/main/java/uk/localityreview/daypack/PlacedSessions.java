package uk.localityreview.daypack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.localityreview.daypack.PackTable.Unreadable;
import uk.localityreview.timetable.Session;

/** The sessions of a timetable that were read so far: nobody and nothing may be in two of them at once. */
final class PlacedSessions {

    private final List<Placed> placed = new ArrayList<>();

    private record Placed(Session session, int line) {}

    /** A session that puts no room, reviewer or participant in two places. */
    Session placed(Session session, int line) {
        for (Placed earlier : placed) {
            Session other = earlier.session();
            if (session.start().isBefore(other.end()) && other.start().isBefore(session.end())) {
                refuseWhatIsInBoth(session, earlier);
            }
        }
        placed.add(new Placed(session, line));
        return session;
    }

    private static void refuseWhatIsInBoth(Session session, Placed earlier) {
        Set<String> both = booked(session);
        both.retainAll(booked(earlier.session()));
        if (!both.isEmpty()) {
            Session other = earlier.session();
            throw new Unreadable("has " + String.join(" and ", both) + " in " + session.code() + " from "
                    + session.start() + " to " + session.end() + ", and line " + earlier.line() + " has them in "
                    + other.code() + " from " + other.start() + " to " + other.end()
                    + "; nobody can be in two places at once");
        }
    }

    private static Set<String> booked(Session session) {
        Set<String> booked = new LinkedHashSet<>();
        booked.add("room " + session.room());
        booked.add(session.lead().value());
        booked.add(session.scribe().value());
        session.participants().forEach(code -> booked.add(code.value()));
        return booked;
    }
}
