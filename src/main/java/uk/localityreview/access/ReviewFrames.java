package uk.localityreview.access;

import java.util.UUID;

/** Frames a page by the review that it belongs to; given by the room that holds the reviews, which lies above this one. */
public interface ReviewFrames {

    /** The frame with the title, marking and notice of a review; {@link NotFound} when there is no such review. */
    Frame framed(Frame frame, UUID review);
}
