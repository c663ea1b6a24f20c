package uk.localityreview.fieldwork.rescue;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** A lead reviewer took in what was on somebody's device. */
record RescueFileTakenIn(ReviewId reviewId, UUID device, int taken, int known, int refused) implements Audited {

    @Override
    public String act() {
        return "RESCUE_FILE_TAKEN_IN";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "device " + device + ", new " + taken + ", known " + known + ", refused " + refused;
    }
}
