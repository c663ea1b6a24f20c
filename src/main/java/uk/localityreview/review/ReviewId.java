package uk.localityreview.review;

import java.util.UUID;

/** Names one review, and says nothing about it. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address. */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
