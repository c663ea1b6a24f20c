package uk.localityreview.invitation.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session.SessionKind;

/**
 * When a participant is expected, and what they were last told of it.
 *
 * @param participant who
 * @param place 1 for the first of their day, 2 for the next
 * @param time when and where, as the timetable has it
 * @param kind interview or focus group
 * @param sequence one more at each change
 * @param told when and where they were told, or null when they were told nothing
 * @param toldAt when they were told, or null
 * @param toldDay the day they were told, where the review is on another day since, or null
 * @param missed whether they did not come to it
 */
public record Appointment(
        ParticipantCode participant,
        int place,
        Time time,
        SessionKind kind,
        int sequence,
        @Nullable Time told,
        @Nullable Instant toldAt,
        @Nullable LocalDate toldDay,
        boolean missed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * A time in a room.
     *
     * @param start when it starts, local time
     * @param end when it ends
     * @param room the code of the room
     * @param cancelled whether it will not take place
     */
    public record Time(LocalTime start, LocalTime end, String room, boolean cancelled) {

        /** In words, such as {@code 10:30 to 11:15, room A}. */
        public String words() {
            return cancelled ? "will not take place" : start + " to " + end + ", room " + room;
        }
    }

    /** A new appointment of which nothing was told yet. */
    static Appointment made(ParticipantCode participant, int place, Time time, SessionKind kind, int sequence) {
        return new Appointment(participant, place, time, kind, sequence, null, null, null, false);
    }

    /** The same at another time, with the next number. */
    Appointment at(Time other, SessionKind otherKind) {
        return new Appointment(participant, place, other, otherKind, sequence + 1, told, toldAt, toldDay, missed);
    }

    /** The same, missed or not. */
    Appointment missed(boolean now) {
        return new Appointment(participant, place, time, kind, sequence, told, toldAt, toldDay, now);
    }

    /**
     * Whether they have to be told: they know nothing of it, or something else. Whoever did not come is told no more: it
     * was not the team that called it off.
     */
    public boolean isToBeTold() {
        if (missed) {
            return false;
        }
        if (told == null) {
            return !time.cancelled();
        }
        return !told.equals(time) || toldDay != null && !time.cancelled();
    }

    /** What they were told before, in words, where it is otherwise now; else empty. */
    public String before() {
        if (told == null || told.cancelled() || !isToBeTold()) {
            return "";
        }
        return (toldDay == null ? "" : DAY.format(toldDay) + ", ") + told.words();
    }
}
