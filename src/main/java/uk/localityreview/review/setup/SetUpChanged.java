package uk.localityreview.review.setup;

import java.util.Locale;
import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** A section of a review's set-up was changed. */
record SetUpChanged(ReviewId reviewId, SectionName section) implements Audited {

    @Override
    public String act() {
        return "SET_UP_CHANGED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return section.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
