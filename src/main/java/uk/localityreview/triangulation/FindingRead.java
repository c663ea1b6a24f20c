package uk.localityreview.triangulation;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Somebody read a finding with the quotes that it rests on. */
public record FindingRead(ReviewId reviewId, FindingCode finding) implements Audited {

    @Override
    public String act() {
        return "FINDING_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "finding " + finding;
    }
}
