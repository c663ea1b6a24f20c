package uk.localityreview.timetable.solver;

import java.time.Duration;

/** Hears of each better timetable while it is looked for, and can end the search. */
@FunctionalInterface
public interface Listener {

    /** A timetable better than all before was found. Called from the thread of the search: be quick. */
    void better(Progress progress);

    /** Whether the best timetable so far is good enough; asked a few times a second. */
    default boolean stop() {
        return false;
    }

    /** Hears nothing and never stops. */
    static Listener none() {
        return progress -> {};
    }

    /**
     * How good the best timetable is so far.
     *
     * @param seen how many people are seen
     * @param expected how many people could come
     * @param cost over all wishes; less is better
     * @param bound no timetable costs less than this
     * @param after how long it took
     */
    record Progress(int seen, int expected, long cost, long bound, Duration after) {}
}
