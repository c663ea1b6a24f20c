package uk.localityreview.invitation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Availability;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Hands nothing on, as long as the review takes no answers; they stay with the consent. */
@Component
class AnswersKeptHere implements Answers {

    @Override
    public void answer(ReviewId review, ParticipantCode participant, List<Availability> available, String needs) {}
}
