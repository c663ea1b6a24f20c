package uk.localityreview.review;

import java.util.UUID;

/** Names one review, and says nothing about it. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
