package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.candidates.Candidates;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** The rules of a day as constraints: which sessions can be held beside each other, and when the team pauses. */
final class DayModel {

    final CpModel model = new CpModel();
    final Brief brief;
    final Candidates candidates;
    final List<Placing> placings = new ArrayList<>();
    final Map<PauseAt, BoolVar> pauses = new LinkedHashMap<>();

    DayModel(Candidates candidates) {
        this.brief = candidates.brief();
        this.candidates = candidates;
        for (SessionWanted wanted : brief.wanted()) {
            placings.add(new Placing(wanted, candidates, model));
        }
        addPauses();
        addRooms();
        addReviewers();
        addPeople();
        orderAlike();
    }

    /**
     * Each pause is held once. Only where the fixed sessions leave no time for it, or another pause does, it is left out,
     * which the proposal names.
     */
    private void addPauses() {
        boolean allFit = fit(brief.frame().pauses(), List.of());
        for (Pause pause : brief.frame().pauses()) {
            List<Literal> times = new ArrayList<>();
            for (PauseAt at : candidates.pauses(pause)) {
                BoolVar chosen = model.newBoolVar(at.toString());
                pauses.put(at, chosen);
                times.add(chosen);
            }
            if (allFit) {
                model.addExactlyOne(times);
            } else {
                model.addAtMostOne(times);
            }
        }
        OneAtATime team = new OneAtATime();
        pauses.forEach((at, chosen) -> team.take(at.when().start(), at.when().end(), chosen));
        team.addTo(model);
    }

    private boolean fit(List<Pause> left, List<PauseAt> chosen) {
        return left.isEmpty()
                || candidates.pauses(left.getFirst()).stream()
                        .filter(at ->
                                chosen.stream().noneMatch(other -> other.when().overlaps(at.when())))
                        .anyMatch(at -> fit(
                                left.subList(1, left.size()),
                                Stream.concat(chosen.stream(), Stream.of(at)).toList()));
    }

    /** A room holds one session at a time, and none during a pause. */
    private void addRooms() {
        for (Room room : brief.review().rooms()) {
            OneAtATime one = new OneAtATime();
            eachSlot(slot -> {
                BoolVar in = slot.rooms().get(room);
                if (in != null) {
                    one.take(slot.when().start(), slot.when().end(), in);
                }
            });
            pauses.forEach((at, chosen) -> one.take(at.when().start(), at.when().end(), chosen));
            one.addTo(model);
        }
    }

    /** A reviewer holds one session at a time and then writes up, unless a pause follows. */
    private void addReviewers() {
        for (ReviewerCode reviewer : reviewers()) {
            OneAtATime one = new OneAtATime();
            eachSlot(slot -> slot.pairs().forEach((pair, by) -> {
                if (isOf(reviewer, pair)) {
                    one.take(slot.when().start(), slot.when().end().plus(certainWriteUp()), by);
                }
            }));
            one.addTo(model);
            new WritingUp(this, reviewer).addTo(model);
        }
    }

    void eachSlot(Consumer<Placing.Slot> what) {
        placings.forEach(placing -> placing.slots.forEach(what));
    }

    List<ReviewerCode> reviewers() {
        return brief.review().team().stream().map(one -> one.code()).toList();
    }

    static boolean isOf(ReviewerCode reviewer, Pair pair) {
        return pair.lead().equals(reviewer) || pair.scribe().equals(reviewer);
    }

    /** The part of the time to write up into which no pause fits: it must lie between any two sessions. */
    Duration certainWriteUp() {
        return brief.frame().pauses().stream()
                .map(Pause::length)
                .filter(length -> length.compareTo(brief.frame().writeUp()) < 0)
                .min(Duration::compareTo)
                .orElse(brief.frame().writeUp());
    }

    /** Nobody is seen twice. */
    private void addPeople() {
        Map<ParticipantCode, LinearExprBuilder> seen = new TreeMap<>();
        for (Placing placing : placings) {
            placing.wanted.must().forEach(code -> times(seen, code).add(placing.held));
            placing.may.forEach(code -> times(seen, code).add(placing.isIn(code)));
        }
        seen.values().forEach(times -> model.addLessOrEqual(times, 1));
    }

    private static LinearExprBuilder times(Map<ParticipantCode, LinearExprBuilder> seen, ParticipantCode code) {
        return seen.computeIfAbsent(code, any -> LinearExpr.newBuilder());
    }

    /** Of focus groups with the same people to choose from, the one listed first starts first. */
    private void orderAlike() {
        for (int i = 1; i < placings.size(); i++) {
            Placing one = placings.get(i - 1);
            Placing next = placings.get(i);
            if (candidates.alike(one.wanted).contains(next.wanted)) {
                int slots = one.slots.size();
                LinearExprBuilder first = LinearExpr.newBuilder();
                LinearExprBuilder second = LinearExpr.newBuilder().add(slots).addTerm(next.held, -slots);
                for (int t = 0; t < slots; t++) {
                    first.addTerm(one.slots.get(t).held(), t);
                    second.addTerm(next.slots.get(t).held(), t);
                }
                model.addGreaterOrEqual(one.held, next.held);
                model.addLessOrEqual(first, second);
            }
        }
    }
}
