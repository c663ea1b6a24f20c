package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;

/** A session that may be held at any time, in any room, by any pair and with anybody, so long as no rule is switched on. */
final class RelaxedSession {

    final SessionWanted wanted;
    final BoolVar held;
    final Map<Stretch, BoolVar> at;
    final Map<Room, BoolVar> in;
    final Map<Pair, BoolVar> by;

    /** Whether somebody takes part; for those who must, whether the session is held. */
    final Map<ParticipantCode, BoolVar> with = new LinkedHashMap<>();

    private final CpModel model;

    RelaxedSession(SessionWanted wanted, Candidates candidates, CpModel model) {
        this.wanted = wanted;
        this.model = model;
        this.held = model.newBoolVar(wanted.code().value());
        this.at = exactlyOne(candidates.stretches(wanted.length()));
        this.in = exactlyOne(candidates.brief.review().rooms());
        this.by = exactlyOne(candidates.pairs);
        wanted.must().forEach(code -> with.put(code, held));
        wanted.may()
                .forEach(code -> with.computeIfAbsent(code, any -> {
                    BoolVar comes = model.newBoolVar("");
                    model.addImplication(comes, held);
                    return comes;
                }));
    }

    private <T> Map<T, BoolVar> exactlyOne(Collection<T> choices) {
        Map<T, BoolVar> chosen = new LinkedHashMap<>();
        choices.forEach(choice -> chosen.put(choice, model.newBoolVar("")));
        model.addEquality(Placing.sum(chosen.values()), held);
        return chosen;
    }

    List<ParticipantCode> people() {
        return List.copyOf(with.keySet());
    }

    /** The variable of one who is among its people. */
    BoolVar with(ParticipantCode code) {
        BoolVar comes = with.get(code);
        if (comes == null) {
            throw new IllegalStateException(code + " is not among the people of " + wanted.code());
        }
        return comes;
    }

    /** Not all of these at once. */
    static void notAll(CpModel model, Literal... literals) {
        Literal[] negated = new Literal[literals.length];
        for (int i = 0; i < literals.length; i++) {
            negated[i] = literals[i].not();
        }
        model.addBoolOr(negated);
    }
}
