package uk.localityreview.timetable.candidates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Wishes;

/**
 * A day put together in one go, to start from: what was planned stays where it still can, then groups and after them those
 * with the fewest times are put where they fit first, and what finds no place is given one by moving others. Keeps every
 * rule; leaves out what still finds none.
 */
public final class FirstGuess {

    private static final int FEW_TIMES = 4;

    private final Candidates candidates;
    private final DayInTheMaking day;

    private FirstGuess(Candidates candidates) {
        this.candidates = candidates;
        this.day = new DayInTheMaking(candidates);
    }

    /**
     * The day with the codes of the sessions wanted, without the fixed sessions: the better of two, one that places focus
     * groups first and one that first places those who have hardly any time to choose from.
     */
    public static Timetable of(Candidates candidates) {
        return Stream.of(0, FEW_TIMES)
                .map(few -> new FirstGuess(candidates).guess(few))
                .min(Comparator.comparing(guess -> Wishes.cost(candidates.brief(), guess)))
                .orElseThrow();
    }

    private Timetable guess(int fewTimes) {
        List<SessionWanted> open = candidates.brief().wanted().stream()
                .filter(candidates::isAllowed)
                .sorted(Comparator.comparing(
                                (SessionWanted wanted) -> day.times(wanted).size() > fewTimes)
                        .thenComparing(wanted -> wanted.kind() != SessionKind.FOCUS_GROUP)
                        .thenComparing(wanted -> day.times(wanted).size()))
                .toList();
        open.forEach(this::leave);
        open.forEach(this::place);
        MakingRoom room = new MakingRoom(day, open);
        open.forEach(room::placing);
        return new Timetable(inOrder().stream().map(this::withThemes).toList(), day.pauses());
    }

    /** Keeps a session that was planned where it is, if it can stay there. */
    private void leave(SessionWanted wanted) {
        candidates
                .brief()
                .before()
                .session(wanted.code())
                .ifPresent(old -> day.times(wanted).stream()
                        .filter(when -> when.start().equals(old.start()))
                        .flatMap(when -> day.everywhere(wanted, when))
                        .filter(at -> at.room().equals(old.room())
                                && at.lead().equals(old.lead())
                                && at.scribe().equals(old.scribe()))
                        .filter(at -> day.inTheWayOf(at).isEmpty())
                        .findFirst()
                        .ifPresent(day::keep));
    }

    /** Puts a session where most people come and, of these places, nearest to where it was or first in the day. */
    private void place(SessionWanted wanted) {
        if (day.isPlaced(wanted)) {
            return;
        }
        day.times(wanted).stream()
                .flatMap(when ->
                        day
                                .everywhere(wanted, when)
                                .filter(at -> day.inTheWayOf(at).isEmpty())
                                .findFirst()
                                .stream())
                .min(Comparator.comparing(
                                (Session session) -> -session.participants().size())
                        .thenComparing(session -> distance(wanted, session))
                        .thenComparing(Session::start))
                .ifPresent(day::keep);
    }

    private Duration distance(SessionWanted wanted, Session session) {
        return candidates
                .brief()
                .before()
                .session(wanted.code())
                .map(old -> Duration.between(old.start(), session.start()).abs())
                .orElse(Duration.ZERO);
    }

    private Session withThemes(Session session) {
        return new Session(
                session.code(),
                session.start(),
                session.end(),
                session.room(),
                session.kind(),
                session.lead(),
                session.scribe(),
                session.participants(),
                SessionsWanted.themesFor(candidates.brief(), session.participants()));
    }

    /** Groups that choose among the same people are alike: their codes follow the day. */
    private List<Session> inOrder() {
        List<Session> ordered = new ArrayList<>(day.placed());
        for (SessionWanted wanted : candidates.brief().wanted()) {
            List<SessionWanted> alike = candidates.alike(wanted);
            List<Session> sessions = day.placed().stream()
                    .filter(session -> alike.stream().anyMatch(one -> one.code().equals(session.code())))
                    .sorted(Comparator.comparing(Session::start))
                    .toList();
            int place = alike.indexOf(wanted);
            if (alike.size() > 1 && place >= 0) {
                ordered.removeIf(session -> session.code().equals(wanted.code()));
                if (place < sessions.size()) {
                    ordered.add(SessionsWanted.withCode(sessions.get(place), wanted.code()));
                }
            }
        }
        return ordered;
    }
}
