package uk.localityreview.timetable.solver;

import java.time.Duration;

/** Until when a proposal is to be there, building the model and writing it up included. */
final class Deadline {

    private static final Duration LONGEST_WRITING_UP = Duration.ofSeconds(2);

    private final long start = System.nanoTime();
    private final Duration limit;

    private Deadline(Duration limit) {
        this.limit = limit;
    }

    /** A time from now on. */
    static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** How long it has taken up to now. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How long there is still to search, so that a tenth of the time is left to write up; zero when there is none. */
    Duration leftToSearch() {
        Duration tenth = limit.dividedBy(10);
        Duration writingUp = tenth.compareTo(LONGEST_WRITING_UP) < 0 ? tenth : LONGEST_WRITING_UP;
        Duration left = limit.minus(took()).minus(writingUp);
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isOver() {
        return took().compareTo(limit) >= 0;
    }
}
