package uk.localityreview.timetable.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One time in somebody's calendar. Other people may see it there, so that no word of it may be sensitive.
 *
 * @param uid the same for as long as it is the same appointment, however often it moves
 * @param sequence 0 at first, and one more at each change
 * @param day the day
 * @param start when it starts, in the local time of the United Kingdom
 * @param end when it ends, later than the start
 * @param summary its title, such as {@code Interview, room A}
 * @param location where, or empty
 * @param description more about it, or empty
 * @param cancelled whether it is called off
 */
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String summary,
        String location,
        String description,
        boolean cancelled) {

    public CalendarEntry {
        if (uid.isBlank() || sequence < 0 || !end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "\"" + uid + "\", change " + sequence + ", from " + start + " to " + end + " is no calendar entry");
        }
    }
}
