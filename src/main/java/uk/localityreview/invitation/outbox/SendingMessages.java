package uk.localityreview.invitation.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.InvitationDeed;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.appointment.Appointments;
import uk.localityreview.invitation.outbox.Message.State;

/**
 * Sends the messages that are due, one at a time. The row of a message is locked while it is in hand, so that two nodes never
 * send the same one; a crash before the end leaves it waiting.
 */
@Component
class SendingMessages {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 30;

    private final Messages messages;
    private final Composing composing;
    private final Post post;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SendingMessages(
            Messages messages,
            Composing composing,
            Post post,
            Appointments appointments,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.messages = messages;
        this.composing = composing;
        this.post = post;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /** What came of looking for a message to send. */
    enum Round {
        /** No message is due. */
        NOTHING_DUE,
        /** One was settled; there may be more. */
        SETTLED,
        /** The mail server took nothing; there is no use in trying the next at once. */
        NO_SERVER
    }

    /** Sends the message that is due first. */
    @Transactional
    Round sendNext() {
        return messages.takeNext().map(this::send).orElse(Round.NOTHING_DUE);
    }

    private Round send(Message message) {
        Instant now = clock.instant();
        return switch (composing.compose(message)) {
            case Composed.Impossible(String sentence) -> {
                messages.settle(message, State.FAILED, now, sentence);
                yield Round.SETTLED;
            }
            case Composed.NothingToTell() -> {
                messages.settle(message, State.SENT, now, "They had been told before it was sent.");
                yield Round.SETTLED;
            }
            case Composed.Ready(Mail mail, List<Appointment> tells) -> deliver(message, mail, tells, now);
        };
    }

    private Round deliver(Message message, Mail mail, List<Appointment> tells, Instant now) {
        return switch (post.deliver(mail)) {
            case Delivery.Taken() -> {
                messages.settle(message, State.SENT, now, null);
                tells.forEach(appointment -> appointments.told(message.review(), appointment, Way.EMAIL));
                events.publishEvent(
                        InvitationDeed.of(message.purpose() + "_SENT", message.review(), message.participant()));
                yield Round.SETTLED;
            }
            case Delivery.Never(String sentence) -> {
                messages.settle(message, State.FAILED, now, sentence);
                yield Round.SETTLED;
            }
            case Delivery.NotNow(String sentence) -> {
                boolean again = message.attempts() + 1 < MOST_ATTEMPTS;
                messages.settle(
                        message, again ? State.WAITING : State.FAILED, now.plus(pause(message.attempts())), sentence);
                yield Round.NO_SERVER;
            }
        };
    }

    private static Duration pause(int attempts) {
        return attempts < PAUSES.size() ? PAUSES.get(attempts) : LONGEST_PAUSE;
    }
}
