package uk.localityreview.invitation.outbox;

import java.util.List;
import uk.localityreview.invitation.appointment.Appointment;

/** What became of putting a message's words together. */
sealed interface Composed {

    /** It can go out, and tells of these appointments. */
    record Ready(Mail mail, List<Appointment> tells) implements Composed {}

    /** There is nothing to tell any more. */
    record NothingToTell() implements Composed {}

    /** It cannot be written, and why. */
    record Impossible(String sentence) implements Composed {}
}
