package uk.localityreview.timetable;

import java.util.List;
import java.util.Map;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Says on the pages of the day what people did not agree to; given by the room that asks them, which comes after. */
public interface ConsentLimits {

    /** What whoever writes must leave undone, such as "no notes", by person; nobody who set no limit is in it. */
    Map<ParticipantCode, List<String>> limitsOf(ReviewId review);
}
