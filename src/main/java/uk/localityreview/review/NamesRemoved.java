package uk.localityreview.review;

import java.util.UUID;
import uk.localityreview.audit.Audited;

/** The names and contacts of a review were removed, all of them; nobody can be written to from then on. */
public record NamesRemoved(ReviewId reviewId) implements Audited {

    @Override
    public String act() {
        return "NAMES_REMOVED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "names and contacts";
    }
}
