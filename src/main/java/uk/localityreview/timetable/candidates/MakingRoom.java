package uk.localityreview.timetable.candidates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;

/**
 * Finds a place for what found none by moving interviews that are in the way, these by moving further ones, as augmenting
 * paths of a matching do.
 */
final class MakingRoom {

    /** Moves that are tried in all: a day that is too full is known as such after a blink. */
    private static final int TRIES = 1_500;

    private final DayInTheMaking day;
    private final Map<SessionCode, SessionWanted> movable;
    private int tries;

    MakingRoom(DayInTheMaking day, List<SessionWanted> wanted) {
        this.day = day;
        this.movable = wanted.stream()
                .filter(one -> one.may().isEmpty())
                .collect(Collectors.toMap(SessionWanted::code, Function.identity()));
    }

    /** Places a session, if that can be done without dropping another. */
    void placing(SessionWanted wanted) {
        if (!day.isPlaced(wanted) && wanted.must().stream().noneMatch(day::sees)) {
            place(wanted, new HashSet<>());
        }
    }

    /** Nothing is moved twice for the sake of one session: what could not make room before cannot later. */
    private boolean place(SessionWanted wanted, Set<SessionCode> moved) {
        for (Stretch when : day.times(wanted)) {
            for (Session place : day.everywhere(wanted, when).toList()) {
                if (moves(day.inTheWayOf(place), place, moved)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean moves(List<Session> inTheWay, Session place, Set<SessionCode> moved) {
        boolean stuck = inTheWay.stream()
                .map(Session::code)
                .anyMatch(code -> !movable.containsKey(code) || moved.contains(code));
        if (stuck || inTheWay.size() > 1 || !inTheWay.isEmpty() && tries++ >= TRIES) {
            return false;
        }
        List<Session> before = day.placed();
        inTheWay.forEach(day::drop);
        day.keep(place);
        for (Session other : inTheWay) {
            moved.add(other.code());
            if (!place(Objects.requireNonNull(movable.get(other.code())), moved)) {
                day.restore(before);
                return false;
            }
        }
        return true;
    }
}
