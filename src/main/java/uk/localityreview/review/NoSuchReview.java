package uk.localityreview.review;

import uk.localityreview.access.NotFound;

/** Thrown when a review is not there, or is not there for whoever asks: both are answered alike. */
public class NoSuchReview extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchReview(ReviewId id) {
        super("review " + id);
    }
}
