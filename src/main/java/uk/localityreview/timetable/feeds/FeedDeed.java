package uk.localityreview.timetable.feeds;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** A secret link to the timetable was made or revoked. */
record FeedDeed(ReviewId reviewId, String act, String subject) implements Audited {

    static FeedDeed made(Feed feed) {
        return of("FEED_MADE", feed);
    }

    static FeedDeed revoked(Feed feed) {
        return of("FEED_REVOKED", feed);
    }

    private static FeedDeed of(String act, Feed feed) {
        return new FeedDeed(
                feed.review(), act, "feed " + feed.id() + ", " + feed.audience().value());
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }
}
