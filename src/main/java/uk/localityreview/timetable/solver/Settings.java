package uk.localityreview.timetable.solver;

import java.time.Duration;

/**
 * How a timetable is looked for.
 *
 * @param seed the same seed finds the same timetable for the same brief
 * @param workers how many ways of searching take turns; more than there are cores is useful
 * @param effort how long to look at the most, in seconds of work as the solver counts them on any machine; about as long
 *     on the clock of a desk machine
 * @param limit how long a proposal may take by the clock, from building the model to writing it up, whatever has been found;
 *     a search that it ends may find something else another time
 */
public record Settings(int seed, int workers, Duration effort, Duration limit) {

    public Settings {
        if (workers < 1 || effort.isNegative() || limit.isNegative()) {
            throw new IllegalArgumentException("There is no search with " + workers + " workers for " + effort);
        }
    }

    /** For a review day: eight ways of searching and twenty seconds. */
    public static Settings usual() {
        return new Settings(1, 8, Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    /** On the day itself, when people are waiting: two seconds by the clock. */
    public static Settings quick() {
        return new Settings(1, 8, Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    /** The same with another seed. */
    public Settings withSeed(int other) {
        return new Settings(other, workers, effort, limit);
    }

    /** The same with another limit on the clock. */
    public Settings within(Duration other) {
        return new Settings(seed, workers, effort, other);
    }
}
