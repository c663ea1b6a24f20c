package uk.localityreview.review;

import java.util.UUID;
import uk.localityreview.audit.Audited;

/** A review was opened. */
public record ReviewOpened(ReviewId id) implements Audited {

    @Override
    public String act() {
        return "REVIEW_OPENED";
    }

    @Override
    public UUID review() {
        return id.value();
    }

    @Override
    public String subject() {
        return "review";
    }
}
