package uk.localityreview.fieldwork.attachment;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Somebody looked at a photo of paper notes. */
record PhotoRead(ReviewId reviewId, SessionCode session, UUID photo) implements Audited {

    @Override
    public String act() {
        return "PHOTO_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "photo " + photo + " of " + session;
    }
}
