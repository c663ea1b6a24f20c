package uk.localityreview.timetable;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/**
 * The timetable of a day was published: from now on people rely on it.
 *
 * @param reviewId the review
 * @param edition 1 for the first, and one more each time
 * @param sessions how many sessions it has
 */
public record TimetablePublished(ReviewId reviewId, int edition, int sessions) implements Audited {

    @Override
    public String act() {
        return "TIMETABLE_PUBLISHED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "edition " + edition + ", " + sessions + " sessions";
    }
}
