package uk.localityreview.timetable.feeds;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.export.TimetableCalendar;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.feeds.FeedEntry.Plan;

/**
 * The sessions of a day as an audience's calendar shows them. Others may look over a shoulder, so that no word says who is
 * heard or about what; a participant's says only that there is an appointment.
 */
final class FeedPlan {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private FeedPlan() {}

    static Map<String, Plan> of(Review review, Audience audience, List<DaySession> day) {
        Map<String, Plan> plans = new TreeMap<>();
        day.stream()
                .filter(session -> audience.isConcernedBy(session.session()))
                .forEach(session -> plans.put(session.code().value(), plan(review, audience, session)));
        return plans;
    }

    private static Plan plan(Review review, Audience audience, DaySession session) {
        Session planned = session.session();
        return new Plan(
                review.date(),
                later(planned.start(), session),
                later(planned.end(), session),
                summary(audience, planned),
                TimetableCalendar.place(review, planned.room()),
                session.isCancelled());
    }

    /** A time with the delay, as far as the day reaches. */
    private static LocalTime later(LocalTime time, DaySession session) {
        Duration left = Duration.between(time, LAST_MINUTE);
        Duration late = Duration.ofMinutes(session.lateMinutes());
        return time.plus(late.compareTo(left) < 0 ? late : Duration.ZERO);
    }

    private static String summary(Audience audience, Session session) {
        return audience.kind() == Kind.PARTICIPANT
                ? "Appointment, room " + session.room()
                : TimetableCalendar.title(session);
    }
}
