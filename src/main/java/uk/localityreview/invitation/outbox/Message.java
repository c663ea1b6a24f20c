package uk.localityreview.invitation.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/**
 * An e-mail to a participant. Neither its words nor its address are kept: they are put together as it is sent.
 *
 * @param id its name, the same at each attempt
 * @param review the review
 * @param participant to whom
 * @param purpose what for
 * @param place which of their appointments it is about, 0 for none
 * @param state how it stands
 * @param attempts how often it was tried
 * @param askedAt when somebody asked for it
 * @param tryAt when it is tried next
 * @param settledAt when it was sent or given up, or null
 * @param problem why it was not sent yet or at all, a sentence, or null
 */
public record Message(
        UUID id,
        ReviewId review,
        ParticipantCode participant,
        Purpose purpose,
        int place,
        State state,
        int attempts,
        Instant askedAt,
        Instant tryAt,
        @Nullable Instant settledAt,
        @Nullable String problem) {

    /** How a message stands. */
    public enum State {
        WAITING("Waiting"),
        SENT("Sent"),
        FAILED("Not sent");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As a page says it. */
        public String words() {
            return words;
        }
    }
}
