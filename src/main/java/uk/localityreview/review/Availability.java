package uk.localityreview.review;

import java.time.LocalTime;

/**
 * A time in the day when somebody can be seen.
 *
 * @param from its start, local time
 * @param to its end, later than the start
 */
public record Availability(LocalTime from, LocalTime to) {

    public Availability {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Somebody is free from " + from + " to " + to + ", which is no time");
        }
    }

    /** Whether a stretch of time lies within it. */
    public boolean holds(LocalTime start, LocalTime end) {
        return !start.isBefore(from) && !end.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
