package uk.localityreview.invitation.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.calendar.CalendarMethod;

/**
 * An e-mail as it goes out.
 *
 * @param id the same at each attempt, so that a mail server knows a second copy
 * @param to one address
 * @param subject one line
 * @param text plain text
 * @param calendar the appointment, or null
 */
record Mail(
        UUID id,
        String to,
        String subject,
        String text,
        @Nullable Invite calendar) {

    /** An appointment as iCalendar. */
    record Invite(CalendarMethod method, String text) {}

    /** Says nothing, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
