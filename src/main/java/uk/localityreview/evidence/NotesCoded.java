package uk.localityreview.evidence;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Passages of notes were coded. */
public record NotesCoded(ReviewId reviewId, int codings) implements Audited {

    @Override
    public String act() {
        return "NOTES_CODED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return codings + " codings";
    }
}
