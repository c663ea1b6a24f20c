package uk.localityreview.fieldwork;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/**
 * Fieldwork of a review was closed as complete.
 *
 * @param reviewId the review
 * @param waiting how many entries still waited on devices then
 * @param missing how many had been noted and had never come
 */
public record FieldworkClosed(ReviewId reviewId, int waiting, int missing) implements Audited {

    @Override
    public String act() {
        return waiting + missing == 0 ? "FIELDWORK_CLOSED" : "FIELDWORK_CLOSED_INCOMPLETE";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "waiting " + waiting + ", missing " + missing;
    }
}
