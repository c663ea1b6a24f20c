package uk.localityreview.timetable;

import java.util.Set;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Tells who said that they cannot take part; given by the room that asks them, which lies above this one. */
public interface Declined {

    /** Those of a review who said so and have not said otherwise since. */
    Set<ParticipantCode> declined(ReviewId review);
}
