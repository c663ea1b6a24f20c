package uk.localityreview.review;

import java.util.UUID;
import uk.localityreview.audit.Audited;

/** Something done to the participants of a review, or a reading of their names. */
record ParticipantDeed(String act, UUID review, String subject) implements Audited {

    static ParticipantDeed of(String act, ReviewId review, ParticipantCode participant) {
        return new ParticipantDeed(act, review.value(), "participant " + participant);
    }

    static ParticipantDeed ofAll(String act, ReviewId review) {
        return new ParticipantDeed(act, review.value(), "participants");
    }
}
