package uk.localityreview.review;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown when a review is not there, or is not there for whoever asks: both are answered alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchReview extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchReview(ReviewId id) {
        super("There is no review " + id);
    }
}
