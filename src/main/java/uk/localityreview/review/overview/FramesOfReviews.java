package uk.localityreview.review.overview;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Frame;
import uk.localityreview.access.ReviewFrames;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** Tells the room below, which knows a review by its id only, how to frame a page that belongs to one. */
@Component
class FramesOfReviews implements ReviewFrames {

    private final Reviews reviews;

    FramesOfReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Frame framed(Frame frame, UUID review) {
        return reviews.get(new ReviewId(review)).framed(frame);
    }
}
