package uk.localityreview.fieldwork.attachment;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/** A photo of paper notes was kept; the file it came in is known by its hash. */
record PhotoKept(ReviewId reviewId, SessionCode session, UUID photo, Sha256 original) implements Audited {

    @Override
    public String act() {
        return "PHOTO_KEPT";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "photo " + photo + " of " + session + " from " + original;
    }
}
