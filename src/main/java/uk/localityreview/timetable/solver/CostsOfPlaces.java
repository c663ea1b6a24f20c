package uk.localityreview.timetable.solver;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Wish;
import uk.localityreview.timetable.rules.Wishes;

/** What it costs that reviewers go from room to room and from site to site, or hold no session at all. */
final class CostsOfPlaces {

    private final DayModel day;
    private final LinearExprBuilder cost;

    CostsOfPlaces(DayModel day, LinearExprBuilder cost) {
        this.day = day;
        this.cost = cost;
    }

    void add() {
        cost.add(-(long) Costs.of(Wish.EVERYBODY_HOLDS) * Wishes.idleAnyway(day.brief));
        for (Moving moving : moving()) {
            add(moving, Room::code, Wish.ONE_ROOM);
            if (day.brief.review().rooms().stream().map(Room::site).distinct().count() > 1) {
                add(moving, Room::site, Wish.ONE_SITE);
            }
        }
    }

    /** Reviewers who are in the same pairs and the same fixed sessions go the same ways and are counted at once. */
    private record Moving(Set<Pair> pairs, List<Session> fixed, int reviewers) {}

    private List<Moving> moving() {
        Map<Moving, Integer> moving = new LinkedHashMap<>();
        for (ReviewerCode reviewer : day.reviewers()) {
            Set<Pair> pairs = day.candidates.pairs().stream()
                    .filter(pair -> DayModel.isOf(reviewer, pair))
                    .collect(toSet());
            List<Session> fixed = day.brief.fixed().stream()
                    .filter(session ->
                            session.lead().equals(reviewer) || session.scribe().equals(reviewer))
                    .toList();
            moving.merge(new Moving(pairs, fixed, 1), 1, Integer::sum);
        }
        return moving.entrySet().stream()
                .map(entry -> new Moving(entry.getKey().pairs(), entry.getKey().fixed(), entry.getValue()))
                .toList();
    }

    /** A case for each place that they are in, but one. */
    private void add(Moving moving, Function<Room, String> place, Wish wish) {
        int each = Costs.of(wish) * moving.reviewers();
        Map<String, List<BoolVar>> there = new LinkedHashMap<>();
        for (Placing placing : day.placings) {
            placing.pairIn.forEach((room, pairs) -> moving.pairs().stream()
                    .map(pairs::get)
                    .forEach(in -> there.computeIfAbsent(place.apply(room), any -> new ArrayList<>())
                            .add(in)));
        }
        Set<String> fixed = fixedPlaces(moving, place);
        cost.add((long) each * (fixed.size() - 1));
        fixed.forEach(there::remove);
        List<BoolVar> used = new ArrayList<>();
        there.forEach((name, in) -> {
            BoolVar isUsed = day.model.newBoolVar(name + " used");
            in.forEach(one -> day.model.addImplication(one, isUsed));
            day.model.addBoolOr(append(in, isUsed.not()));
            cost.addTerm(isUsed, each);
            used.add(isUsed);
        });
        if (fixed.isEmpty()) {
            BoolVar idle = day.model.newBoolVar("idle");
            used.forEach(one -> day.model.addImplication(one, idle.not()));
            // nobody is in a place less than none: whoever holds no session at all is given the first one back
            day.model.addBoolOr(append(used, idle));
            cost.addTerm(idle, each);
            if (wish == Wish.ONE_ROOM) {
                cost.addTerm(idle, (long) Costs.of(Wish.EVERYBODY_HOLDS) * moving.reviewers());
            }
        }
    }

    private static Literal[] append(List<BoolVar> list, Literal last) {
        List<Literal> all = new ArrayList<>(list);
        all.add(last);
        return all.toArray(new Literal[0]);
    }

    /** Rooms that are no longer in the review count as places as well. */
    private Set<String> fixedPlaces(Moving moving, Function<Room, String> place) {
        Map<String, Room> rooms = day.brief.review().rooms().stream().collect(toMap(Room::code, room -> room));
        return moving.fixed().stream()
                .map(session -> rooms.getOrDefault(session.room(), new Room(session.room(), "", 0)))
                .map(place)
                .collect(toSet());
    }
}
