package uk.localityreview.review;

import java.time.LocalDate;
import java.util.UUID;
import uk.localityreview.audit.Audited;

/**
 * The day of a review is another one.
 *
 * @param reviewId the review
 * @param before the day it was to be
 * @param after the day it is to be now
 */
public record ReviewDateChanged(ReviewId reviewId, LocalDate before, LocalDate after) implements Audited {

    @Override
    public String act() {
        return "REVIEW_DATE_CHANGED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "from " + before + " to " + after;
    }
}
