package uk.localityreview.network;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** What agencies say of working together was taken down. */
public record TiesDecided(ReviewId reviewId, int ties, int barriers) implements Audited {

    @Override
    public String act() {
        return "TIES_DECIDED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return ties + " statements of ties, " + barriers + " barriers";
    }
}
