package uk.localityreview.review;

import java.util.UUID;
import uk.localityreview.audit.Audited;

/** Somebody was removed from a review; whoever holds anything of theirs lets go of it in the same transaction. */
public record ParticipantRemoved(ReviewId reviewId, ParticipantCode participant) implements Audited {

    @Override
    public String act() {
        return "PARTICIPANT_REMOVED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "participant " + participant;
    }
}
