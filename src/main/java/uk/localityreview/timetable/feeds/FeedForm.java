package uk.localityreview.timetable.feeds;

import org.jspecify.annotations.Nullable;

/**
 * For whom a link is wanted.
 *
 * @param audience as {@link Audience#value}
 */
public record FeedForm(@Nullable String audience) {

    /** What was chosen, or nothing. */
    public String audienceOrNothing() {
        return audience == null ? "" : audience;
    }
}
