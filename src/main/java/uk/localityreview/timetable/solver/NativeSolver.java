package uk.localityreview.timetable.solver;

import com.google.ortools.Loader;
import uk.localityreview.shared.Refused;

/** The native part of OR-Tools, loaded when a timetable is first looked for and never at start. */
final class NativeSolver {

    private static final String REFUSAL =
            "The solver that proposes timetables could not be loaded: it unpacks itself into "
                    + System.getProperty("java.io.tmpdir")
                    + " and runs from there, which needs 80 MB and the right to run programs. Nothing was changed; the timetable can"
                    + " be made by hand.";

    private NativeSolver() {}

    /** Loads it, unless it is there. */
    static synchronized void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError failure) {
            throw new Refused(REFUSAL, failure);
        }
    }
}
