package uk.localityreview.invitation;

import java.util.Map;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Says who participants are and how they are reached; every reading is on record. */
public interface Contacts {

    /** Who a participant is; {@link Contact#UNKNOWN} when nothing is known. */
    Contact of(ReviewId review, ParticipantCode participant);

    /** Everyone of whom something is known. */
    Map<ParticipantCode, Contact> all(ReviewId review);
}
