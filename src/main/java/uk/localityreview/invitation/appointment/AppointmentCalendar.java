package uk.localityreview.invitation.appointment;

import java.util.Locale;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.calendar.CalendarEntry;

/** Appointments as they stand in somebody's calendar, where others may see them: no word says what the review is about. */
public final class AppointmentCalendar {

    private AppointmentCalendar() {}

    /** The entry of an appointment as it stands. */
    public static CalendarEntry entry(Review review, String venue, Appointment appointment) {
        Appointment.Time time = appointment.time();
        return new CalendarEntry(
                uid(review, appointment.participant(), appointment.place()),
                appointment.sequence(),
                review.date(),
                time.start(),
                time.end(),
                capitalised(appointment.kind().words()) + ", room " + time.room(),
                venue + ", room " + time.room(),
                "",
                time.cancelled());
    }

    /**
     * The day held free for somebody whose time is not known yet; their first appointment takes its place.
     *
     * @param moved how often the day was moved
     */
    public static CalendarEntry hold(Review review, String venue, ParticipantCode participant, int moved) {
        DayFrame day = DayFrame.usual();
        return new CalendarEntry(
                uid(review, participant, 1),
                moved,
                review.date(),
                day.from(),
                day.to(),
                "Interview day, time to be agreed",
                venue,
                "",
                false);
    }

    private static String uid(Review review, ParticipantCode participant, int place) {
        String of = review.id() + " " + participant + " " + place;
        return Sha256.of(of).hex().substring(0, 32) + "@locality-review";
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
