package uk.localityreview.invitation;

import java.util.List;
import uk.localityreview.review.Availability;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Hands on what a participant answered to where the participants of a review are kept. */
public interface Answers {

    /** Keeps when somebody can be seen and what they need, within the transaction of the answer. */
    void answer(ReviewId review, ParticipantCode participant, List<Availability> available, String needs);
}
