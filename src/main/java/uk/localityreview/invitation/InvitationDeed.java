package uk.localityreview.invitation;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/**
 * Something was asked of a participant, told to them or answered by them.
 *
 * @param act such as {@code INVITATION_ANSWERED}
 * @param reviewId the review
 * @param subject the P-code, and what else must be on record; never a name, an address or a link
 */
public record InvitationDeed(String act, ReviewId reviewId, String subject) implements Audited {

    public static InvitationDeed of(String act, ReviewId review, ParticipantCode participant) {
        return new InvitationDeed(act, review, participant.value());
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }
}
