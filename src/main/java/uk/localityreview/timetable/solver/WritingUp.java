package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * The time to write up that a reviewer has between two sessions, where that is more than the least that is kept between
 * any two: beside fixed sessions, and where a pause can take its place.
 */
final class WritingUp {

    private final DayModel day;
    private final Map<Stretch, List<BoolVar>> held =
            new TreeMap<>(java.util.Comparator.comparing(Stretch::start).thenComparing(Stretch::end));
    private final List<Stretch> fixed;

    WritingUp(DayModel day, ReviewerCode reviewer) {
        this.day = day;
        day.eachSlot(slot -> slot.pairs().forEach((pair, by) -> {
            if (DayModel.isOf(reviewer, pair)) {
                held.computeIfAbsent(slot.when(), any -> new ArrayList<>()).add(by);
            }
        }));
        this.fixed = day.brief.fixed().stream()
                .filter(session ->
                        session.lead().equals(reviewer) || session.scribe().equals(reviewer))
                .map(Stretch::of)
                .toList();
    }

    void addTo(CpModel model) {
        held.forEach((one, by) -> {
            fixed.forEach(other -> {
                between(model, one, other, LinearExpr.newBuilder().add(Placing.sum(by)), 0);
                between(model, other, one, LinearExpr.newBuilder().add(Placing.sum(by)), 0);
            });
            held.forEach((next, nextBy) -> {
                if (one.gapTo(next).compareTo(day.certainWriteUp()) >= 0) {
                    between(
                            model,
                            one,
                            next,
                            LinearExpr.newBuilder().add(Placing.sum(by)).add(Placing.sum(nextBy)),
                            1);
                }
            });
        });
    }

    /** Two sessions too close to each other need a pause between them. */
    private void between(CpModel model, Stretch one, Stretch next, LinearExprBuilder both, int bearable) {
        boolean tooClose = Candidates.rules(Kind.OfTwoInARow.class)
                .anyMatch(rule -> rule.against(day.brief.frame().writeUp(), List.of(), one, next)
                        .isPresent());
        if (tooClose) {
            LinearExprBuilder pauses = LinearExpr.newBuilder().add(bearable);
            day.pauses.forEach((at, chosen) -> {
                if (isMended(at, one, next)) {
                    pauses.add(chosen);
                }
            });
            model.addLessOrEqual(both, pauses);
        }
    }

    private boolean isMended(PauseAt pause, Stretch one, Stretch next) {
        return Candidates.rules(Kind.OfTwoInARow.class)
                .allMatch(rule -> rule.against(day.brief.frame().writeUp(), List.of(pause), one, next)
                        .isEmpty());
    }
}
