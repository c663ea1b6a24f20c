package uk.localityreview.timetable.coverage;

import org.springframework.stereotype.Component;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.Sectors;
import uk.localityreview.timetable.Sessions;

/** Reads the coverage of a review's day as it stands. */
@Component
public class ReadingCoverage {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Sectors sectors;

    ReadingCoverage(Reviews reviews, Sessions sessions, Sectors sectors) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.sectors = sectors;
    }

    /** The coverage of a review. */
    public Coverage of(ReviewId review) {
        return of(reviews.get(review));
    }

    Coverage of(Review review) {
        return Coverage.of(review, sectors.of(review.id()), sessions.of(review.id()));
    }
}
