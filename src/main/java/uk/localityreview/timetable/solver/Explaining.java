package uk.localityreview.timetable.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Rule;
import uk.localityreview.timetable.rules.SessionWanted;

/**
 * Finds the rules that keep sessions from being held: each case of a rule is an assumption, the solver names assumptions
 * that cannot all hold, and every one of them that can be left out is left out.
 */
public final class Explaining {

    private static final Settings ONE_QUESTION = new Settings(1, 1, Duration.ofSeconds(4), Duration.ofSeconds(4));

    private final Suspects suspects;
    private final RelaxedDay day;

    private Explaining(Brief brief, List<SessionWanted> sessions) {
        this.suspects = new Suspects();
        this.day = new RelaxedDay(brief, sessions, suspects);
    }

    /** Why a session cannot be held, by itself and beside the fixed ones and those that somebody asked for. */
    public static Explanation why(Brief brief, SessionWanted wanted) {
        NativeSolver.load();
        Explanation alone = new Explaining(brief, List.of(wanted)).explain(wanted.code());
        if (!alone.possible()) {
            return alone;
        }
        List<SessionWanted> others = brief.wanted().stream()
                .filter(other -> other.askedFor() && !other.code().equals(wanted.code()))
                .toList();
        return others.isEmpty()
                ? alone
                : new Explaining(
                                brief,
                                Stream.concat(Stream.of(wanted), others.stream())
                                        .toList())
                        .explain(wanted.code());
    }

    /** The guilty among the rules and the other sessions; all of them possible when the solver finds no contradiction. */
    private Explanation explain(SessionCode about) {
        day.mustHold(about);
        // that nobody holds two sessions at once says more than that they also have to write up
        List<Literal> core = contradiction(suspects.allBut(rule -> rule == Rule.TIME_TO_WRITE_UP));
        if (core.isEmpty()) {
            core = contradiction(suspects.all());
        }
        if (core.isEmpty()) {
            return new Explanation(true, List.of(), List.of());
        }
        List<Literal> guilty = new ArrayList<>(core);
        for (Literal one : core) {
            List<Literal> without = new ArrayList<>(guilty);
            without.remove(one);
            if (!contradiction(without).isEmpty()) {
                guilty = without;
            }
        }
        return suspects.explain(guilty);
    }

    /** Assumptions among these that cannot all hold; none when they can, or when that is not known in time. */
    private List<Literal> contradiction(List<Literal> assumed) {
        day.model.clearAssumptions();
        day.model.addAssumptions(assumed.toArray(new Literal[0]));
        CpSolver solver = Solving.solver(ONE_QUESTION);
        if (solver.solve(day.model) != CpSolverStatus.INFEASIBLE) {
            return List.of();
        }
        List<Integer> indices = solver.sufficientAssumptionsForInfeasibility();
        return assumed.stream().filter(one -> indices.contains(one.getIndex())).toList();
    }
}
