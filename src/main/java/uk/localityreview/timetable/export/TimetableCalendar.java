package uk.localityreview.timetable.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.calendar.CalendarEntry;
import uk.localityreview.timetable.calendar.CalendarMethod;
import uk.localityreview.timetable.calendar.Calendars;

/** A timetable as iCalendar; no word of it says who is heard or about what. */
public final class TimetableCalendar {

    private TimetableCalendar() {}

    /**
     * A calendar with an entry a session, in the order given.
     *
     * @param at when it was made; the same timetable at the same time gives the same text
     */
    public static String write(Review review, List<Session> sessions, Instant at) {
        return Calendars.write(
                CalendarMethod.PUBLISH,
                at,
                sessions.stream().map(session -> entry(review, session)).toList());
    }

    // Named by area, day and session, so that a day that is planned anew takes the place of the one before.
    private static CalendarEntry entry(Review review, Session session) {
        return new CalendarEntry(
                session.code() + "." + review.date() + "." + review.locality().localAuthority() + "@locality-review",
                0,
                review.date(),
                session.start(),
                session.end(),
                title(session),
                place(review, session.room()),
                "",
                false);
    }

    /** What a calendar of the team calls a session, such as {@code Interview, room A}. */
    public static String title(Session session) {
        String kind = session.kind().words();
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + ", room " + session.room();
    }

    /** Where a room is, such as {@code Town Hall, room A}. */
    public static String place(Review review, String room) {
        return review.rooms().stream()
                .filter(one -> one.code().equals(room))
                .map(Room::site)
                .findFirst()
                .map(site -> site + ", room " + room)
                .orElse("Room " + room);
    }
}
