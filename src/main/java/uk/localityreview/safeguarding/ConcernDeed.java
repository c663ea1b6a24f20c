package uk.localityreview.safeguarding;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/**
 * A concern was raised, read, passed on or closed.
 *
 * @param act such as {@code CONCERN_READ}
 * @param reviewId the review
 * @param concern which; its words are in no audit
 */
record ConcernDeed(String act, ReviewId reviewId, UUID concern) implements Audited {

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "concern " + concern;
    }
}
