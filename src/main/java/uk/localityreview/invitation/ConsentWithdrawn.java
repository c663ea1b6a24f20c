package uk.localityreview.invitation;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** A participant took back what they had agreed to: nothing that they said may be used from then on. */
public record ConsentWithdrawn(ReviewId reviewId, ParticipantCode participant) implements Audited {

    @Override
    public String act() {
        return "CONSENT_WITHDRAWN";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return participant.value();
    }
}
