package uk.localityreview.timetable.candidates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.rules.Wishes;

/**
 * A day put together in one go, to start from: what was planned stays where it still can, then groups and after them those
 * with the fewest times are put where they fit first. Keeps every rule; leaves out what finds no place.
 */
public final class FirstGuess {

    private static final int FEW_TIMES = 4;

    private final Candidates candidates;
    private final List<PauseAt> pauses = new ArrayList<>();
    private final List<Session> placed = new ArrayList<>();
    private final Set<ParticipantCode> seen = new HashSet<>();

    private FirstGuess(Candidates candidates) {
        this.candidates = candidates;
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
        choosePauses();
        List<SessionWanted> open = candidates.brief().wanted().stream()
                .filter(candidates::isAllowed)
                .sorted(Comparator.comparing((SessionWanted wanted) ->
                                candidates.times(wanted).size() > fewTimes)
                        .thenComparing(wanted -> wanted.kind() != SessionKind.FOCUS_GROUP)
                        .thenComparing(wanted -> candidates.times(wanted).size()))
                .toList();
        open.forEach(this::leave);
        open.forEach(this::place);
        return new Timetable(inOrder(), pauses);
    }

    private void choosePauses() {
        for (Pause pause : candidates.brief().frame().pauses()) {
            candidates.pauses(pause).stream()
                    .filter(at ->
                            pauses.stream().noneMatch(other -> other.when().overlaps(at.when())))
                    .min(Comparator.comparing(
                            at -> !candidates.brief().before().pauses().contains(at)))
                    .ifPresent(pauses::add);
        }
    }

    /** Keeps a session that was planned where it is, if it can stay there. */
    private void leave(SessionWanted wanted) {
        Optional<Session> old = candidates.brief().before().session(wanted.code());
        old.ifPresent(session -> {
            Stretch when = new Stretch(session.start(), session.start().plus(wanted.length()));
            Pair pair = new Pair(session.lead(), session.scribe());
            candidates.brief().review().rooms().stream()
                    .filter(room -> room.code().equals(session.room()))
                    .filter(room -> candidates.times(wanted).contains(when)
                            && candidates.pairs().contains(pair))
                    .findFirst()
                    .flatMap(room -> at(wanted, when, room, pair))
                    .ifPresent(this::keep);
        });
    }

    private void keep(Session session) {
        placed.add(session);
        seen.addAll(session.participants());
    }

    /** Puts a session where most people come and, of these places, nearest to where it was or first in the day. */
    private void place(SessionWanted wanted) {
        if (placed.stream().anyMatch(session -> session.code().equals(wanted.code()))) {
            return;
        }
        candidates.times(wanted).stream()
                .flatMap(when -> first(wanted, when).stream())
                .min(Comparator.comparing(
                                (Session session) -> -session.participants().size())
                        .thenComparing(session -> distance(wanted, session))
                        .thenComparing(Session::start))
                .ifPresent(this::keep);
    }

    private Duration distance(SessionWanted wanted, Session session) {
        return candidates
                .brief()
                .before()
                .session(wanted.code())
                .map(old -> Duration.between(old.start(), session.start()).abs())
                .orElse(Duration.ZERO);
    }

    /** The smallest room and the first pair with which it can be held at a time. */
    private Optional<Session> first(SessionWanted wanted, Stretch when) {
        return candidates.brief().review().rooms().stream()
                .sorted(Comparator.comparing(
                        room -> -Math.min(places(wanted, when), candidates.capacity(wanted, room))))
                .flatMap(room -> candidates.pairs().stream()
                        .sorted(Comparator.comparing(pair -> !isAtHome(pair, room)))
                        .flatMap(pair -> at(wanted, when, room, pair).stream()))
                .findFirst();
    }

    private int places(SessionWanted wanted, Stretch when) {
        return wanted.must().size() + members(wanted, when, wanted.most()).size();
    }

    private boolean isAtHome(Pair pair, Room room) {
        return placed.stream()
                .anyMatch(session -> session.room().equals(room.code()) && Candidates.holds(pair, session));
    }

    private Optional<Session> at(SessionWanted wanted, Stretch when, Room room, Pair pair) {
        List<ParticipantCode> people = Stream.concat(
                        wanted.must().stream(), members(wanted, when, candidates.capacity(wanted, room)).stream())
                .sorted()
                .toList();
        boolean fits = people.size() >= wanted.least()
                && people.size() <= candidates.capacity(wanted, room)
                && wanted.must().stream().noneMatch(seen::contains)
                && pauses.stream().noneMatch(pause -> pause.when().overlaps(when))
                && candidates.isRoomFree(room, when)
                && candidates.isPairFree(pair, when)
                && Stream.concat(placed.stream(), candidates.brief().fixed().stream())
                        .allMatch(other -> isBeside(other, when, room, pair));
        return fits
                ? Optional.of(new Session(
                        wanted.code(),
                        when.start(),
                        when.end(),
                        room.code(),
                        wanted.kind(),
                        pair.lead(),
                        pair.scribe(),
                        people,
                        SessionsWanted.themesFor(candidates.brief(), people)))
                : Optional.empty();
    }

    private boolean isBeside(Session other, Stretch when, Room room, Pair pair) {
        Stretch held = Stretch.of(other);
        boolean roomFree = !other.room().equals(room.code()) || !held.overlaps(when);
        boolean pairFree = !Candidates.holds(pair, other)
                || !held.overlaps(when) && hasWrittenUp(held, when) && hasWrittenUp(when, held);
        return roomFree && pairFree;
    }

    private boolean hasWrittenUp(Stretch one, Stretch next) {
        Duration writeUp = candidates.brief().frame().writeUp();
        return Candidates.rules(Kind.OfTwoInARow.class)
                .allMatch(rule -> rule.against(writeUp, pauses, one, next).isEmpty());
    }

    /** Who comes besides those who must, one after another, as long as each may meet all before. */
    private List<ParticipantCode> members(SessionWanted wanted, Stretch when, int capacity) {
        Set<ParticipantCode> company = new TreeSet<>(wanted.must());
        List<ParticipantCode> members = new ArrayList<>();
        for (ParticipantCode code : candidates.may(wanted)) {
            boolean comes = company.size() < capacity
                    && !seen.contains(code)
                    && candidates.companyOf(code).isEmpty()
                    && candidates.isFree(candidates.person(code), when)
                    && company.stream().allMatch(other -> candidates.mayMeet(code, other));
            if (comes) {
                company.add(code);
                members.add(code);
            }
        }
        return members;
    }

    /** Groups that choose among the same people are alike: their codes follow the day. */
    private List<Session> inOrder() {
        List<Session> ordered = new ArrayList<>(placed);
        for (SessionWanted wanted : candidates.brief().wanted()) {
            List<SessionWanted> alike = candidates.alike(wanted);
            List<Session> sessions = placed.stream()
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
