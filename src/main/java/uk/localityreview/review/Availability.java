package uk.localityreview.review;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** Some times in order, those that touch or overlap made one. */
    public static List<Availability> joined(List<Availability> times) {
        List<Availability> joined = new ArrayList<>();
        times.stream().sorted(Comparator.comparing(Availability::from)).forEach(time -> {
            Availability last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || time.from().isAfter(last.to())) {
                joined.add(time);
            } else if (time.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Availability(last.from(), time.to()));
            }
        });
        return List.copyOf(joined);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
