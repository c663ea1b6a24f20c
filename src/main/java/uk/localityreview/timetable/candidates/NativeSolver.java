package uk.localityreview.timetable.candidates;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import uk.localityreview.shared.Refused;

/** The native part of OR-Tools, loaded when a timetable is first looked for and never at start. */
public final class NativeSolver {

    private static final String REFUSAL =
            "The solver that proposes timetables could not be loaded: it unpacks itself into "
                    + System.getProperty("java.io.tmpdir")
                    + " and runs from there, which needs 80 MB and the right to run programs. Nothing was changed; the timetable can"
                    + " be made by hand.";

    private NativeSolver() {}

    /** Loads it, unless it is there. */
    public static synchronized void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError failure) {
            throw new Refused(REFUSAL, failure);
        }
    }

    /**
     * A solver that finds the same for the same seed and number of workers, as long as the limit on the clock does not end
     * it: the workers take turns that the solver counts itself.
     */
    public static CpSolver with(int seed, int workers, Duration effort, Duration limit) {
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setRandomSeed(seed);
        parameters.setNumWorkers(workers);
        parameters.setInterleaveSearch(true);
        parameters.setMaxDeterministicTime(effort.toMillis() / 1_000.0);
        parameters.setMaxTimeInSeconds(limit.toMillis() / 1_000.0);
        return solver;
    }
}
