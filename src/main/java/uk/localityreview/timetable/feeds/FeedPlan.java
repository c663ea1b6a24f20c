package uk.localityreview.timetable.feeds;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.export.TimetableCalendar;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.feeds.FeedEntry.Plan;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * The sessions of a day, and the pauses of the team among them, as an audience's calendar shows them. Others may look over a shoulder, so that no word says who is
 * heard or about what; a participant's says only that there is an appointment.
 */
final class FeedPlan {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private FeedPlan() {}

    static Map<String, Plan> of(PlannedDay day, Audience audience) {
        Map<String, Plan> plans = new TreeMap<>();
        List<DaySession> theirs = day.sessions().stream()
                .filter(session -> audience.isConcernedBy(session.session()))
                .toList();
        theirs.forEach(session -> plans.put(session.code().value(), plan(day.review(), audience, session)));
        boolean anyIsHeld = theirs.stream().anyMatch(session -> !session.isCancelled());
        if (audience.kind() != Kind.PARTICIPANT && anyIsHeld) {
            plans.putAll(pauses(day));
        }
        return plans;
    }

    /** The pauses, numbered by kind, so that lunch is the same entry however often it moves. */
    private static Map<String, Plan> pauses(PlannedDay day) {
        Map<String, Plan> pauses = new TreeMap<>();
        Map<Pause.Kind, Integer> numbers = new EnumMap<>(Pause.Kind.class);
        for (PauseAt pause : day.timetable().pauses()) {
            Pause.Kind kind = pause.pause().kind();
            int number = numbers.merge(kind, 1, Integer::sum);
            pauses.put(kind.name().toLowerCase(Locale.ROOT) + "-" + number, plan(day.review(), pause));
        }
        return pauses;
    }

    private static Plan plan(Review review, PauseAt pause) {
        String words = pause.pause().kind().words();
        String title = words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        return new Plan(review.date(), pause.when().start(), pause.when().end(), title, "", false);
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
