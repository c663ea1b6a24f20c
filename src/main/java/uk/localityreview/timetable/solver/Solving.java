package uk.localityreview.timetable.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.candidates.Candidates;
import uk.localityreview.timetable.candidates.FirstGuess;
import uk.localityreview.timetable.candidates.NativeSolver;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Pairs;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Wish;
import uk.localityreview.timetable.rules.Wishes;

/** Looks for the best timetable of a day. */
public final class Solving {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final Brief brief;
    private final Settings settings;
    private final Listener listener;
    private final Deadline deadline;

    private Solving(Brief brief, Settings settings, Listener listener) {
        this.brief = brief;
        this.settings = settings;
        this.listener = listener;
        this.deadline = Deadline.in(settings.limit());
    }

    /**
     * Proposes a timetable with the fixed sessions and as many of the people and wishes as fit, and names what does not
     * fit. The same brief and settings give the same timetable, as long as neither the limit on the clock nor the
     * listener ends the search. A team that can hold no session is refused.
     */
    public static Proposal propose(Brief brief, Settings settings, Listener listener) {
        Pairs pairs = Pairs.of(brief.review().team());
        if (pairs.pairs().isEmpty()) {
            throw new Refused(pairs.sentence() + " Nothing was changed; add to the team and try again.");
        }
        NativeSolver.load();
        return new Solving(brief, settings, listener).propose();
    }

    private Proposal propose() {
        Candidates candidates = new Candidates(brief);
        Timetable guess = FirstGuess.of(candidates);
        Timetable guessed = Reading.whole(brief, guess);
        long guessCosts = Wishes.cost(brief, guessed);
        Better better = new Better(guessCosts);
        better.tell(guessCosts, 0);
        if (deadline.leftToSearch().isZero()) {
            return written(guessed, false);
        }
        DayModel day = new DayModel(candidates);
        Costs.addTo(day);
        Hints.addTo(day, guess);
        CpSolver solver =
                NativeSolver.with(settings.seed(), settings.workers(), settings.effort(), deadline.leftToSearch());
        CpSolverStatus status = solve(day, solver, better);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        Timetable timetable = found ? new Reading(day, solver::booleanValue).timetable() : guessed;
        boolean worse = Wishes.cost(brief, timetable) > guessCosts;
        return written(worse ? guessed : timetable, status == CpSolverStatus.OPTIMAL);
    }

    private Proposal written(Timetable timetable, boolean provedBest) {
        return new Proposal(
                timetable,
                new Unplacing(brief, timetable, deadline).sentences(),
                Wishes.met(brief, timetable),
                provedBest,
                deadline.took());
    }

    private CpSolverStatus solve(DayModel day, CpSolver solver, Better better) {
        Thread asking = Thread.ofVirtual().unstarted(() -> ask(solver));
        asking.start();
        try {
            return solver.solve(day.model, better);
        } finally {
            asking.interrupt();
        }
    }

    private void ask(CpSolver solver) {
        try {
            while (!listener.stop()) {
                Thread.sleep(BETWEEN_QUESTIONS);
            }
            solver.stopSearch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the listener of each better timetable. */
    private final class Better extends CpSolverSolutionCallback {

        private final int expected = Wishes.expected(brief).size();
        private long best;

        Better(long best) {
            this.best = best;
        }

        @Override
        public void onSolutionCallback() {
            long cost = (long) objectiveValue();
            if (cost < best) {
                best = cost;
                tell(cost, (long) bestObjectiveBound());
            }
        }

        void tell(long cost, long bound) {
            int unseen = (int)
                    Math.min(expected, cost / Wish.EVERYBODY_IS_SEEN.weight().cost());
            listener.better(new Listener.Progress(expected - unseen, expected, cost, bound, deadline.took()));
        }
    }
}
