package uk.localityreview.fieldwork.device;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Somebody took the day of a review along on a device. */
record DayTaken(ReviewId reviewId) implements Audited {

    @Override
    public String act() {
        return "DAY_TAKEN_ALONG";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "the day, without names";
    }
}
