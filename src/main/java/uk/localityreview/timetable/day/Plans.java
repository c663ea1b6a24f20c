package uk.localityreview.timetable.day;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** Makes of a session's plan another. */
public final class Plans {

    private Plans() {}

    /** At another time, of another length and in another room; it must be over {@linkplain #beforeMidnight by midnight}. */
    static Session placed(Session plan, LocalTime start, Duration length, String room) {
        return new Session(
                plan.code(),
                start,
                start.plus(length),
                room,
                plan.kind(),
                plan.lead(),
                plan.scribe(),
                plan.participants(),
                plan.themesAsked());
    }

    /** So many minutes later; empty when it would run past midnight, where its day ends. */
    public static Optional<Session> later(Session plan, int minutes) {
        return beforeMidnight(plan.start(), length(plan).plusMinutes(minutes))
                ? Optional.of(
                        at(plan, plan.start().plusMinutes(minutes), plan.end().plusMinutes(minutes)))
                : Optional.empty();
    }

    /** Whether something that starts at a time is over on the same day. */
    static boolean beforeMidnight(LocalTime start, Duration length) {
        return length.compareTo(Duration.between(start, LocalTime.MAX)) <= 0;
    }

    /** From one time to another. */
    public static Session at(Session plan, LocalTime start, LocalTime end) {
        return new Session(
                plan.code(),
                start,
                end,
                plan.room(),
                plan.kind(),
                plan.lead(),
                plan.scribe(),
                plan.participants(),
                plan.themesAsked());
    }

    /** Until another time. */
    public static Session until(Session plan, LocalTime end) {
        return at(plan, plan.start(), end);
    }

    static Session heldBy(Session plan, ReviewerCode lead, ReviewerCode scribe) {
        return new Session(
                plan.code(),
                plan.start(),
                plan.end(),
                plan.room(),
                plan.kind(),
                lead,
                scribe,
                plan.participants(),
                plan.themesAsked());
    }

    static Session with(Session plan, List<ParticipantCode> people) {
        return new Session(
                plan.code(),
                plan.start(),
                plan.end(),
                plan.room(),
                plan.kind(),
                plan.lead(),
                plan.scribe(),
                people,
                plan.themesAsked());
    }

    /** Under another code. */
    public static Session called(Session plan, SessionCode code) {
        return new Session(
                code,
                plan.start(),
                plan.end(),
                plan.room(),
                plan.kind(),
                plan.lead(),
                plan.scribe(),
                plan.participants(),
                plan.themesAsked());
    }

    static Session inTheSlotOf(Session plan, Session other) {
        return heldBy(placed(plan, other.start(), length(plan), other.room()), other.lead(), other.scribe());
    }

    /** How long a session is planned to take. */
    public static Duration length(Session plan) {
        return Duration.between(plan.start(), plan.end());
    }

    /** A session without somebody who goes to another; one that nobody is left in is not held. */
    static DaySession without(DaySession session, ParticipantCode person, SessionCode other) {
        List<ParticipantCode> left = session.session().participants().stream()
                .filter(one -> !one.equals(person))
                .toList();
        return left.isEmpty()
                ? session.cancelled(person + " moved to " + other)
                : session.at(with(session.session(), left));
    }
}
