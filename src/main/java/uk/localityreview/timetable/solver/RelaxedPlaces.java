package uk.localityreview.timetable.solver;

import static uk.localityreview.timetable.solver.RelaxedSession.notAll;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Rule;
import uk.localityreview.timetable.rules.Stretch;

/** The rules about what can be in one place only, each switched on for one room or one reviewer at a time. */
final class RelaxedPlaces {

    private final RelaxedDay day;
    private final Rule rule;
    private final CpModel model;

    RelaxedPlaces(RelaxedDay day, Rule rule) {
        this.day = day;
        this.rule = rule;
        this.model = day.model;
    }

    /** A session that takes a room or a reviewer, if it does. */
    private record Taking(RelaxedSession session, Stretch when, BoolVar taken) {}

    void add() {
        switch (rule) {
            case ONE_SESSION_A_ROOM ->
                day.rooms().forEach(room -> {
                    day.brief().fixed().stream()
                            .filter(fixed -> fixed.room().equals(room.code()))
                            .forEach(fixed ->
                                    besideFixed(fixed, "room " + room.code(), session -> session.in.get(room)));
                    besideOthers(
                            "Room " + room.code() + " holds one session at a time",
                            Duration.ZERO,
                            session -> session.in.get(room));
                });
            case NO_REVIEWER_IN_TWO_PLACES -> {
                day.brief()
                        .fixed()
                        .forEach(fixed -> besideFixed(
                                fixed,
                                fixed.lead() + " and " + fixed.scribe(),
                                session -> heldByOneOf(session, fixed)));
                teams((who, pairs) -> besideOthers(
                        who + (isOne(who) ? " holds" : " hold") + " one session at a time",
                        Duration.ZERO,
                        session -> heldBy(session, pairs)));
            }
            default -> {
                // people are asked to come once only, which says more
            }
        }
    }

    /** Time to write up, kept also where a pause could take its place if that is longer. */
    void addWriteUp() {
        Duration writeUp = day.brief().frame().pauses().stream()
                .map(pause -> pause.length())
                .filter(length -> length.compareTo(day.brief().frame().writeUp()) < 0)
                .min(Duration::compareTo)
                .orElse(day.brief().frame().writeUp());
        if (!writeUp.isZero()) {
            String time = day.brief().frame().writeUp().toMinutes() + " minutes to write up";
            teams((who, pairs) -> besideOthers(
                    who + (isOne(who) ? " needs " : " need ") + time, writeUp, session -> heldBy(session, pairs)));
            day.brief().fixed().forEach(fixed -> afterFixed(fixed, writeUp, time));
        }
    }

    private static boolean isOne(String who) {
        return !who.contains(" and ");
    }

    @FunctionalInterface
    private interface Choice {
        @Nullable
        BoolVar of(RelaxedSession session);
    }

    @FunctionalInterface
    private interface OfATeam {
        void with(String who, Set<Pair> pairs);
    }

    /** Each reviewer with the pairs they are in; those who are always together are named together. */
    private void teams(OfATeam what) {
        Map<Set<Pair>, List<String>> teams = new LinkedHashMap<>();
        for (Reviewer reviewer : day.brief().review().team()) {
            Set<Pair> pairs = new LinkedHashSet<>();
            for (RelaxedSession session : day.sessions()) {
                session.by.keySet().stream()
                        .filter(pair -> DayModel.isOf(reviewer.code(), pair))
                        .forEach(pairs::add);
            }
            teams.computeIfAbsent(pairs, any -> new ArrayList<>())
                    .add(reviewer.code().value());
        }
        teams.forEach((pairs, who) -> what.with(String.join(" and ", who), pairs));
    }

    private BoolVar heldBy(RelaxedSession session, Set<Pair> pairs) {
        BoolVar held = model.newBoolVar("");
        model.addEquality(
                held,
                Placing.sum(session.by.entrySet().stream()
                        .filter(entry -> pairs.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()));
        return held;
    }

    private BoolVar heldByOneOf(RelaxedSession session, Session fixed) {
        Set<Pair> pairs = new LinkedHashSet<>();
        session.by.keySet().stream()
                .filter(pair -> Candidates.holds(pair, fixed))
                .forEach(pairs::add);
        return heldBy(session, pairs);
    }

    private void besideFixed(Session fixed, String taken, Choice choice) {
        BoolVar suspect =
                day.suspects().rule(model, rule, fixed.code() + " has " + taken + " from " + Stretch.of(fixed));
        for (RelaxedSession session : day.sessions()) {
            BoolVar chosen = choice.of(session);
            if (chosen != null) {
                session.at.forEach((when, at) -> {
                    if (when.overlaps(Stretch.of(fixed))) {
                        notAll(model, suspect, at, chosen);
                    }
                });
            }
        }
    }

    private void afterFixed(Session fixed, Duration writeUp, String time) {
        BoolVar suspect = day.suspects()
                .rule(
                        model,
                        rule,
                        fixed.lead() + " and " + fixed.scribe() + " need " + time + " beside " + fixed.code());
        for (RelaxedSession session : day.sessions()) {
            BoolVar chosen = heldByOneOf(session, fixed);
            session.at.forEach((when, at) -> {
                Stretch held = Stretch.of(fixed);
                if (!when.overlaps(held) && isLess(held, when, writeUp) && isLess(when, held, writeUp)) {
                    notAll(model, suspect, at, chosen);
                }
            });
        }
    }

    private static boolean isLess(Stretch one, Stretch next, Duration writeUp) {
        return one.gapTo(next).compareTo(writeUp) < 0;
    }

    /** Of all that take it at a moment, or write up then, one. */
    private void besideOthers(String sentence, Duration after, Choice choice) {
        if (day.sessions().size() < 2) {
            return;
        }
        BoolVar suspect = day.suspects().rule(model, rule, sentence);
        List<Taking> takings = new ArrayList<>();
        for (RelaxedSession session : day.sessions()) {
            BoolVar chosen = choice.of(session);
            if (chosen != null) {
                session.at.forEach((when, at) -> {
                    BoolVar taken = model.newBoolVar("");
                    model.addBoolOr(new Literal[] {at.not(), chosen.not(), taken});
                    takings.add(new Taking(
                            session, new Stretch(when.start(), when.end().plus(after)), taken));
                });
            }
        }
        for (LocalTime moment : moments(takings)) {
            LinearExprBuilder then = LinearExpr.newBuilder();
            takings.stream()
                    .filter(taking -> !taking.when.start().isAfter(moment)
                            && taking.when.end().isAfter(moment))
                    .forEach(taking -> then.add(taking.taken));
            model.addLessOrEqual(then, 1).onlyEnforceIf(suspect);
        }
    }

    private static Set<LocalTime> moments(List<Taking> takings) {
        Set<LocalTime> moments = new TreeSet<>();
        takings.forEach(taking -> moments.add(taking.when.start()));
        return moments;
    }
}
