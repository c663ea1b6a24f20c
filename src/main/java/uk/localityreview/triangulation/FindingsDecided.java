package uk.localityreview.triangulation;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** The findings of a review were decided. */
public record FindingsDecided(ReviewId reviewId, int findings) implements Audited {

    @Override
    public String act() {
        return "FINDINGS_DECIDED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return findings + " findings";
    }
}
