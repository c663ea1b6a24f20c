package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.outbox.Message;
import uk.localityreview.invitation.outbox.Message.State;
import uk.localityreview.review.Participant;

/**
 * How it stands with one participant: what was sent, what they answered, what they have to be told.
 *
 * @param participant who
 * @param links their links, the latest first
 * @param messages their e-mails, the latest first
 * @param consent what they agreed to last, or null
 * @param appointments when they are expected
 */
record Standing(
        Participant participant,
        List<PersonalLink> links,
        List<Message> messages,
        @Nullable Consent consent,
        List<Appointment> appointments) {

    Standing {
        links = List.copyOf(links);
        messages = List.copyOf(messages);
        appointments = List.copyOf(appointments);
    }

    /** One time that something reached them, or should have. */
    record Reached(Way way, Instant at) {}

    /** When an invitation or a reminder last went out to them, if one did. */
    Optional<Reached> lastReached() {
        Optional<Reached> printed = links.stream()
                .filter(link -> link.way() == Way.PRINT && link.purpose() != Purpose.TIME)
                .findFirst()
                .map(link -> new Reached(Way.PRINT, link.madeAt()));
        Optional<Reached> mailed = messages.stream()
                .filter(message -> message.state() == State.SENT && message.purpose() != Purpose.TIME)
                .flatMap(message -> Optional.ofNullable(message.settledAt()).stream())
                .findFirst()
                .map(at -> new Reached(Way.EMAIL, at));
        if (printed.isPresent() && mailed.isPresent()) {
            return printed.get().at().isAfter(mailed.get().at()) ? printed : mailed;
        }
        return printed.isPresent() ? printed : mailed;
    }

    /** Whether they were invited, or an invitation waits to be sent. */
    boolean isInvited() {
        return lastReached().isPresent() || isWaiting(Purpose.INVITATION) || isWaiting(Purpose.REMINDER);
    }

    /** Whether an e-mail for a purpose waits. */
    boolean isWaiting(Purpose purpose) {
        return messages.stream().anyMatch(message -> message.purpose() == purpose && message.state() == State.WAITING);
    }

    /** Their latest e-mail, unless it went out. */
    Optional<Message> unsent() {
        return messages.stream().findFirst().filter(message -> message.state() != State.SENT);
    }

    boolean hasAnswered() {
        return consent != null;
    }

    /** Whether they do not take part: they said so, or withdrew. */
    boolean hasDeclined() {
        return consent != null && !consent.takingPart();
    }

    /** Whether they took back what they had agreed to. */
    boolean hasWithdrawn() {
        return consent != null && consent.withdrawn();
    }

    /** Whether a reminder is due to somebody: they were invited, and neither answered nor are being reminded. */
    boolean mayBeReminded() {
        return isInvited() && !hasAnswered() && !isWaiting(Purpose.INVITATION) && !isWaiting(Purpose.REMINDER);
    }

    /** Whether one of their links opens its page now. */
    boolean hasAnOpenLink(Instant now) {
        return links.stream().anyMatch(link -> link.isOpenAt(now));
    }

    /** The appointments that they have to be told of. */
    List<Appointment> toBeTold() {
        return appointments.stream().filter(Appointment::isToBeTold).toList();
    }
}
