package uk.localityreview.timetable.coverage;

import org.springframework.stereotype.Component;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.rules.Needs;

/** Says to the pages of participants what the plan makes of needs. */
@Component
class ReadingNeeds implements NeedsRead.Reader {

    @Override
    public NeedsRead read(Participant person, Review review) {
        return Needs.read(person, review);
    }
}
