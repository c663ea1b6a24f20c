package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Pair;

/** Where to look first: at the timetable up to now. */
final class Hints {

    private Hints() {}

    static void addTo(DayModel day) {
        for (Session old : day.brief.before().sessions()) {
            day.placings.stream()
                    .filter(placing -> placing.wanted.code().equals(old.code()))
                    .forEach(placing -> hint(day, placing, old));
        }
        day.pauses.forEach((at, chosen) ->
                hint(day, chosen, day.brief.before().pauses().stream().anyMatch(at::equals)));
    }

    private static void hint(DayModel day, Placing placing, Session old) {
        for (Placing.Slot slot : placing.slots) {
            boolean then = slot.when().start().equals(old.start());
            hint(day, slot.held(), then);
            slot.rooms().forEach((room, in) -> hint(day, in, then && room.code().equals(old.room())));
            slot.pairs().forEach((pair, by) -> hint(day, by, then && pair.equals(new Pair(old.lead(), old.scribe()))));
        }
    }

    private static void hint(DayModel day, BoolVar variable, boolean value) {
        day.model.addHint(variable, value);
    }
}
