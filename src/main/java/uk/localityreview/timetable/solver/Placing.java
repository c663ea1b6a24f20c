package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;

/** One session wanted as the solver sees it: when, where, by whom and with whom it could be held. */
final class Placing {

    final SessionWanted wanted;
    final BoolVar held;
    final List<Slot> slots = new ArrayList<>();

    /** Who could come besides those who must. */
    final List<ParticipantCode> may;

    /** Which pair is in which room, whenever that is. */
    final Map<Room, Map<Pair, BoolVar>> pairIn = new LinkedHashMap<>();

    private final Candidates candidates;
    private final CpModel model;

    /**
     * A time at which it could be held.
     *
     * @param when the time
     * @param held whether it is held then
     * @param rooms for each room that is free, whether it is held there then
     * @param pairs for each pair that is free, whether they hold it then
     * @param people for each of those who may come and are free, whether they do
     */
    record Slot(
            Stretch when,
            BoolVar held,
            Map<Room, BoolVar> rooms,
            Map<Pair, BoolVar> pairs,
            Map<ParticipantCode, BoolVar> people) {}

    Placing(SessionWanted wanted, Candidates candidates, CpModel model) {
        this.wanted = wanted;
        this.candidates = candidates;
        this.model = model;
        this.held = model.newBoolVar(wanted.code() + " held");
        this.may = candidates.may(wanted);
        if (candidates.isAllowed(wanted)) {
            candidates.times(wanted).forEach(this::offer);
        }
        model.addEquality(Placing.sum(slots.stream().map(Slot::held).toList()), held);
        keepApart();
        linkRoomsAndPairs();
    }

    private void offer(Stretch when) {
        Map<Room, BoolVar> rooms = choices(
                candidates.brief.review().rooms(),
                room -> candidates.capacity(wanted, room) >= wanted.least() && candidates.isRoomFree(room, when));
        Map<Pair, BoolVar> pairs = choices(candidates.pairs, pair -> candidates.isPairFree(pair, when));
        if (!rooms.isEmpty() && !pairs.isEmpty()) {
            BoolVar then = model.newBoolVar(wanted.code() + " at " + when.start());
            Map<ParticipantCode, BoolVar> people =
                    choices(may, code -> candidates.isFree(candidates.person(code), when));
            Slot slot = new Slot(when, then, rooms, pairs, people);
            slots.add(slot);
            model.addEquality(sum(rooms.values()), then);
            model.addEquality(sum(pairs.values()), then);
            addSize(slot);
        }
    }

    private <T> Map<T, BoolVar> choices(Collection<T> all, Predicate<T> possible) {
        Map<T, BoolVar> choices = new LinkedHashMap<>();
        all.stream().filter(possible).forEach(one -> choices.put(one, model.newBoolVar("")));
        return choices;
    }

    /** As many people as the session and the room that it is in bear, and no fewer than it needs. */
    private void addSize(Slot slot) {
        LinearExprBuilder people =
                LinearExpr.newBuilder().addTerm(slot.held, wanted.must().size()).add(sum(slot.people.values()));
        LinearExprBuilder places = LinearExpr.newBuilder();
        slot.rooms.forEach((room, in) -> places.addTerm(in, candidates.capacity(wanted, room)));
        model.addLessOrEqual(people, places);
        model.addGreaterOrEqual(people, LinearExpr.term(slot.held, wanted.least()));
        slot.people.values().forEach(there -> model.addImplication(there, slot.held));
    }

    private void keepApart() {
        for (ParticipantCode one : may) {
            if (!wanted.must().stream().allMatch(other -> candidates.mayMeet(one, other))) {
                model.addEquality(isIn(one), 0);
            }
            candidates.companyOf(one).stream()
                    .filter(other -> !wanted.must().contains(other))
                    .forEach(other -> model.addLessOrEqual(isIn(one), isIn(other)));
            for (ParticipantCode other : may.subList(may.indexOf(one) + 1, may.size())) {
                if (!candidates.mayMeet(one, other)) {
                    model.addLessOrEqual(LinearExpr.newBuilder().add(isIn(one)).add(isIn(other)), held);
                }
            }
        }
    }

    private void linkRoomsAndPairs() {
        for (Room room : candidates.brief.review().rooms()) {
            List<BoolVar> inRoom = each(slot -> slot.rooms.get(room));
            if (!inRoom.isEmpty()) {
                Map<Pair, BoolVar> pairs = choices(candidates.pairs, any -> true);
                pairIn.put(room, pairs);
                model.addEquality(sum(pairs.values()), sum(inRoom));
            }
        }
        for (Pair pair : candidates.pairs) {
            List<BoolVar> rooms = pairIn.values().stream()
                    .map(pairs -> Objects.requireNonNull(pairs.get(pair)))
                    .toList();
            model.addEquality(sum(rooms), by(pair));
        }
    }

    /** 1 when somebody comes besides those who must, else 0. */
    LinearExpr isIn(ParticipantCode code) {
        return sum(each(slot -> slot.people.get(code)));
    }

    /** 1 when the pair holds it, else 0. */
    LinearExpr by(Pair pair) {
        return sum(each(slot -> slot.pairs.get(pair)));
    }

    private List<BoolVar> each(Function<Slot, @Nullable BoolVar> choice) {
        List<BoolVar> all = new ArrayList<>();
        for (Slot slot : slots) {
            BoolVar one = choice.apply(slot);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    static LinearExpr sum(Collection<BoolVar> literals) {
        return LinearExpr.sum(literals.toArray(new BoolVar[0]));
    }
}
