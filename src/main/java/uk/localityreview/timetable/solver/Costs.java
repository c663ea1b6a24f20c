package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalTime;
import java.util.List;
import java.util.function.ToIntBiFunction;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.rules.Wish;
import uk.localityreview.timetable.rules.Wishes;

/** The wishes as the cost that a timetable is to make small: what {@link Wishes} counts, as expressions of the model. */
final class Costs {

    private final DayModel day;
    private final Brief brief;
    private final CpModel model;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    private Costs(DayModel day) {
        this.day = day;
        this.brief = day.brief;
        this.model = day.model;
    }

    /** Gives the model its objective. */
    static void addTo(DayModel day) {
        Costs costs = new Costs(day);
        costs.addSeen();
        costs.addHeld();
        costs.addGroups();
        costs.addTimes();
        costs.addLeads();
        costs.addMoves();
        costs.addSectors();
        new CostsOfPlaces(day, costs.cost).add();
        day.model.minimize(costs.cost);
    }

    static int of(Wish wish) {
        return wish.weight().cost();
    }

    private void addSeen() {
        int unseen = of(Wish.EVERYBODY_IS_SEEN);
        Wishes.expected(brief).stream()
                .filter(code -> !day.candidates.isFixed(code))
                .forEach(code -> cost.add(unseen));
        for (Placing placing : day.placings) {
            cost.addTerm(placing.held, -(long) unseen * placing.wanted.must().size());
        }
        day.eachSlot(slot -> slot.people().values().forEach(there -> cost.addTerm(there, -unseen)));
        // a pause that finds no place is worse than a person who finds none
        brief.frame().pauses().forEach(pause -> cost.add(2L * unseen));
        day.pauses.values().forEach(chosen -> cost.addTerm(chosen, -2L * unseen));
    }

    private void addHeld() {
        day.placings.stream().filter(placing -> placing.wanted.askedFor()).forEach(placing -> {
            cost.add(of(Wish.ASKED_FOR_IS_HELD));
            cost.addTerm(placing.held, -of(Wish.ASKED_FOR_IS_HELD));
        });
    }

    private void addGroups() {
        long fixed = brief.fixed().stream()
                .filter(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .count();
        long target = Wishes.groupsWanted(brief) - fixed;
        if (target > 0) {
            IntVar missing = model.newIntVar(0, target, "groups missing");
            LinearExprBuilder together = LinearExpr.newBuilder().add(missing);
            day.placings.stream()
                    .filter(placing -> placing.wanted.kind() == SessionKind.FOCUS_GROUP)
                    .forEach(placing -> together.add(placing.held));
            model.addGreaterOrEqual(together, target);
            cost.addTerm(missing, of(Wish.GROUPS_AS_WANTED));
        }
    }

    private void addTimes() {
        addTimes(Wish.SHIFT_WORKERS_EARLY, Wishes::shiftHalfHours);
        addTimes(Wish.LITTLE_WAITING, Wishes::hoursWaiting);
    }

    private void addTimes(Wish wish, ToIntBiFunction<Participant, LocalTime> times) {
        for (Placing placing : day.placings) {
            for (Placing.Slot slot : placing.slots) {
                LocalTime start = slot.when().start();
                placing.wanted
                        .must()
                        .forEach(code -> cost.addTerm(
                                slot.held(), (long) of(wish) * times.applyAsInt(day.candidates.person(code), start)));
                slot.people()
                        .forEach((code, there) -> cost.addTerm(
                                there, (long) of(wish) * times.applyAsInt(day.candidates.person(code), start)));
            }
        }
        brief.fixed()
                .forEach(fixed -> fixed.participants().stream()
                        .flatMap(code -> brief.review().participant(code).stream())
                        .mapToInt(person -> times.applyAsInt(person, fixed.start()))
                        .forEach(count -> cost.add((long) count * of(wish))));
    }

    private void addLeads() {
        day.placings.stream()
                .filter(placing -> placing.wanted.kind() == SessionKind.INTERVIEW)
                .forEach(placing -> day.candidates.pairs.stream()
                        .filter(pair -> !Wishes.knows(brief, pair.lead(), placing.wanted.must()))
                        .forEach(pair -> cost.addTerm(placing.by(pair), of(Wish.LEAD_KNOWS))));
        brief.fixed().stream()
                .filter(fixed -> fixed.kind() == SessionKind.INTERVIEW)
                .filter(fixed -> !Wishes.knows(brief, fixed.lead(), fixed.participants()))
                .forEach(fixed -> cost.add(of(Wish.LEAD_KNOWS)));
    }

    private void addMoves() {
        for (Session old : brief.before().sessions()) {
            day.placings.stream()
                    .filter(placing -> placing.wanted.code().equals(old.code()))
                    .forEach(placing -> addMoves(old, placing));
        }
        for (PauseAt old : brief.before().pauses()) {
            day.pauses.forEach((at, chosen) -> {
                if (at.pause().equals(old.pause()) && !at.start().equals(old.start())) {
                    cost.addTerm(chosen, of(Wish.PAUSES_STAY));
                }
            });
        }
    }

    private void addMoves(Session old, Placing placing) {
        for (Placing.Slot slot : placing.slots) {
            if (!slot.when().start().equals(old.start())) {
                cost.addTerm(slot.held(), of(Wish.TIME_STAYS));
            }
        }
        placing.pairIn.forEach((room, pairs) -> pairs.forEach((pair, in) -> {
            int moved = (room.code().equals(old.room()) ? 0 : of(Wish.ROOM_STAYS))
                    + (isTeam(pair, old) ? 0 : of(Wish.TEAM_STAYS));
            cost.addTerm(in, moved);
        }));
    }

    private static boolean isTeam(Pair pair, Session session) {
        return pair.lead().equals(session.lead()) && pair.scribe().equals(session.scribe());
    }

    private void addSectors() {
        for (String sector : Wishes.sectorsToSpread(brief)) {
            addHalf(sector, true);
            addHalf(sector, false);
        }
    }

    /** One case unless somebody of the sector is heard in that half of the day. */
    private void addHalf(String sector, boolean first) {
        LocalTime middle = Wishes.middle(brief);
        if (brief.fixed().stream()
                .anyMatch(
                        fixed -> first == fixed.start().isBefore(middle) && speaksFor(sector, fixed.participants()))) {
            return;
        }
        BoolVar silent = model.newBoolVar(sector + (first ? " first" : " second"));
        LinearExprBuilder heard = LinearExpr.newBuilder().add(silent);
        for (Placing placing : day.placings) {
            boolean all = speaksFor(sector, placing.wanted.must());
            for (Placing.Slot slot : placing.slots) {
                if (first == slot.when().start().isBefore(middle)) {
                    if (all) {
                        heard.add(slot.held());
                    }
                    slot.people().forEach((code, there) -> {
                        if (speaksFor(sector, List.of(code))) {
                            heard.add(there);
                        }
                    });
                }
            }
        }
        model.addGreaterOrEqual(heard, 1);
        cost.addTerm(silent, of(Wish.SECTORS_SPREAD));
    }

    private boolean speaksFor(String sector, List<ParticipantCode> people) {
        return people.stream()
                .flatMap(code -> brief.review().participant(code).stream())
                .anyMatch(person -> brief.sectorOf(person).equals(sector));
    }
}
