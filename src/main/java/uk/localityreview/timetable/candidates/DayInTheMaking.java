package uk.localityreview.timetable.candidates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** A day as far as it is put together: what is placed, and where else something could be. */
final class DayInTheMaking {

    private final Candidates candidates;
    private final List<PauseAt> pauses = new ArrayList<>();
    private final List<Session> placed = new ArrayList<>();
    private final Set<ParticipantCode> seen = new HashSet<>();
    private final Map<SessionCode, List<Stretch>> times = new HashMap<>();

    DayInTheMaking(Candidates candidates) {
        this.candidates = candidates;
        choosePauses();
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

    List<PauseAt> pauses() {
        return pauses;
    }

    /** What is placed up to now, without the themes that are put to its people. */
    List<Session> placed() {
        return List.copyOf(placed);
    }

    boolean isPlaced(SessionWanted wanted) {
        return placed.stream().anyMatch(session -> session.code().equals(wanted.code()));
    }

    boolean sees(ParticipantCode person) {
        return seen.contains(person);
    }

    void keep(Session session) {
        placed.add(session);
        seen.addAll(session.participants());
    }

    void drop(Session session) {
        placed.remove(session);
        session.participants().forEach(seen::remove);
    }

    /** Goes back to what was placed before. */
    void restore(List<Session> before) {
        placed.clear();
        seen.clear();
        before.forEach(this::keep);
    }

    /** The times at which a session could be held by itself, outside the pauses. */
    List<Stretch> times(SessionWanted wanted) {
        return times.computeIfAbsent(
                wanted.code(),
                any -> candidates.times(wanted).stream()
                        .filter(when ->
                                pauses.stream().noneMatch(pause -> pause.when().overlaps(when)))
                        .toList());
    }

    /** With which rooms and pairs a session could be held at a time if no other that is placed were, the best first. */
    Stream<Session> everywhere(SessionWanted wanted, Stretch when) {
        if (wanted.must().stream().anyMatch(seen::contains)) {
            return Stream.empty();
        }
        List<ParticipantCode> most = people(wanted, when, wanted.most());
        return candidates.brief().review().rooms().stream()
                .map(room -> new Offer(room, candidates.capacity(wanted, room)))
                .sorted(Comparator.comparing(offer -> -Math.min(most.size(), offer.capacity())))
                .flatMap(offer -> in(offer, wanted, when, most));
    }

    private record Offer(Room room, int capacity) {}

    private Stream<Session> in(Offer offer, SessionWanted wanted, Stretch when, List<ParticipantCode> most) {
        List<ParticipantCode> people = most.size() <= offer.capacity() ? most : people(wanted, when, offer.capacity());
        if (people.size() < wanted.least()
                || people.size() > offer.capacity()
                || !candidates.isRoomFree(offer.room(), when)) {
            return Stream.empty();
        }
        Set<Pair> atHome = new HashSet<>();
        placed.stream()
                .filter(session -> session.room().equals(offer.room().code()))
                .forEach(session -> candidates.pairs().stream()
                        .filter(pair -> Candidates.holds(pair, session))
                        .forEach(atHome::add));
        return candidates.pairs().stream()
                .sorted(Comparator.comparing(pair -> !atHome.contains(pair)))
                .filter(pair -> candidates.isPairFree(pair, when))
                .map(pair -> session(wanted, when, offer.room(), pair, people))
                .filter(this::isBesideTheFixed);
    }

    private static Session session(
            SessionWanted wanted, Stretch when, Room room, Pair pair, List<ParticipantCode> people) {
        return new Session(
                wanted.code(),
                when.start(),
                when.end(),
                room.code(),
                wanted.kind(),
                pair.lead(),
                pair.scribe(),
                people,
                Set.of());
    }

    private boolean isBesideTheFixed(Session session) {
        return candidates.brief().fixed().stream().allMatch(other -> isBeside(other, session));
    }

    private List<ParticipantCode> people(SessionWanted wanted, Stretch when, int capacity) {
        return Stream.concat(wanted.must().stream(), members(wanted, when, capacity).stream())
                .sorted()
                .toList();
    }

    /** What is placed and cannot be held beside a session. */
    List<Session> inTheWayOf(Session session) {
        return placed.stream().filter(other -> !isBeside(other, session)).toList();
    }

    private boolean isBeside(Session other, Session session) {
        boolean overlaps = Stretch.of(other).overlaps(Stretch.of(session));
        if (overlaps && other.room().equals(session.room())) {
            return false;
        }
        return !Candidates.holds(new Pair(session.lead(), session.scribe()), other)
                || !overlaps && hasWrittenUp(Stretch.of(other), Stretch.of(session));
    }

    private boolean hasWrittenUp(Stretch one, Stretch other) {
        Duration writeUp = candidates.brief().frame().writeUp();
        return Candidates.rules(Kind.OfTwoInARow.class)
                .allMatch(rule -> rule.against(writeUp, pauses, one, other).isEmpty()
                        && rule.against(writeUp, pauses, other, one).isEmpty());
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
}
