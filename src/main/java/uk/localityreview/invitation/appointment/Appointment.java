package uk.localityreview.invitation.appointment;

import java.time.Instant;
import java.time.LocalTime;
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
 */
public record Appointment(
        ParticipantCode participant,
        int place,
        Time time,
        SessionKind kind,
        int sequence,
        @Nullable Time told,
        @Nullable Instant toldAt) {

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

    /** Whether they have to be told: they know nothing of it, or something else. */
    public boolean isToBeTold() {
        return told == null ? !time.cancelled() : !told.equals(time);
    }
}
