package uk.localityreview.timetable;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/**
 * Something of a day was settled or changed on which nobody outside relies yet.
 *
 * @param reviewId the review
 * @param act the deed, such as {@code SESSION_STARTED}
 * @param subject what it was done to, by code
 */
public record DayChanged(ReviewId reviewId, String act, String subject) implements Audited {

    @Override
    public UUID review() {
        return reviewId.value();
    }
}
