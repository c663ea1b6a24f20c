package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import java.util.Optional;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Timetable;

/** Where to look first: at a day that was put together in one go. */
final class Hints {

    private Hints() {}

    static void addTo(DayModel day, Timetable guess) {
        for (Placing placing : day.placings) {
            Optional<Session> session = guess.session(placing.wanted.code());
            hint(day, placing.held, session.isPresent());
            placing.slots.forEach(slot -> hint(day, slot, session));
            placing.pairIn.forEach((room, pairs) ->
                    pairs.forEach((pair, in) -> hint(day, in, isIn(room, session) && isBy(pair, session))));
        }
        day.pauses.forEach((at, chosen) -> hint(day, chosen, guess.pauses().contains(at)));
    }

    private static void hint(DayModel day, Placing.Slot slot, Optional<Session> session) {
        boolean then =
                session.filter(one -> one.start().equals(slot.when().start())).isPresent();
        hint(day, slot.held(), then);
        slot.rooms().forEach((room, in) -> hint(day, in, then && isIn(room, session)));
        slot.pairs().forEach((pair, by) -> hint(day, by, then && isBy(pair, session)));
        slot.people()
                .forEach((code, there) -> hint(
                        day,
                        there,
                        then
                                && session.filter(one -> one.participants().contains(code))
                                        .isPresent()));
    }

    private static boolean isIn(Room room, Optional<Session> session) {
        return session.filter(one -> one.room().equals(room.code())).isPresent();
    }

    private static boolean isBy(Pair pair, Optional<Session> session) {
        return session.filter(one -> pair.equals(new Pair(one.lead(), one.scribe())))
                .isPresent();
    }

    private static void hint(DayModel day, BoolVar variable, boolean value) {
        day.model.addHint(variable, value);
    }
}
