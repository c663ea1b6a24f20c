package uk.localityreview.bench;

import java.util.List;

/** Something that is measured. */
interface Benchmark {

    /** By which it is asked for, and the name of its file of results. */
    String name();

    /** What is measured and how, in a sentence. */
    String method();

    /** Measures. */
    List<Measure> run(Launcher launcher);

    /** Refuses with a sentence what must never be, once it is written down; a slow result is never refused. */
    default void refuse(List<Measure> measures) {}

    /**
     * One figure.
     *
     * @param what was measured
     * @param value in the unit
     * @param unit such as {@code s} or {@code MB}
     */
    record Measure(String what, double value, String unit) {}
}
