package uk.localityreview.timetable.rules;

import java.time.Duration;
import java.time.LocalTime;
import uk.localityreview.timetable.Session;

/**
 * A stretch of the day, from its start up to but not including its end.
 *
 * @param start local time
 * @param end later than the start
 */
public record Stretch(LocalTime start, LocalTime end) {

    public Stretch {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("From " + start + " to " + end + " is no time");
        }
    }

    /** When a session is held. */
    public static Stretch of(Session session) {
        return new Stretch(session.start(), session.end());
    }

    /** Whether the two have a moment in common; one that starts as the other ends does not. */
    public boolean overlaps(Stretch other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it lies wholly within another. */
    public boolean within(Stretch other) {
        return !start.isBefore(other.start) && !end.isAfter(other.end);
    }

    /** How long it is from the end of this to the start of a later one; negative when they overlap. */
    public Duration gapTo(Stretch later) {
        return Duration.between(end, later.start);
    }

    /** As people write it: 10:15 to 11:30. */
    @Override
    public String toString() {
        return start + " to " + end;
    }
}
