package uk.localityreview.fieldwork.attachment;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** A device said that it holds a photo that is still to come. */
record PhotoAnnounced(ReviewId reviewId, SessionCode session, UUID photo) implements Audited {

    @Override
    public String act() {
        return "PHOTO_ANNOUNCED";
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
