package uk.localityreview.timetable.coverage;

import org.springframework.stereotype.Component;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.Sessions;

/** Reads the coverage of a review's day as it stands. */
@Component
public class ReadingCoverage {

    private final Reviews reviews;
    private final Sessions sessions;

    ReadingCoverage(Reviews reviews, Sessions sessions) {
        this.reviews = reviews;
        this.sessions = sessions;
    }

    /** The coverage of a review. */
    public Coverage of(ReviewId review) {
        return of(reviews.get(review));
    }

    Coverage of(Review review) {
        return Coverage.of(review, SectorCatalogue.standard(), sessions.of(review.id()));
    }
}
