package uk.localityreview.timetable.feeds;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.access.SecretToken;
import uk.localityreview.review.ReviewId;

/** Makes secret links, whose secret is shown once and kept as a hash alone, and revokes them. */
@Component
public class MakingFeeds {

    private final Feeds feeds;
    private final OutsideAddress outside;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MakingFeeds(Feeds feeds, OutsideAddress outside, ApplicationEventPublisher events, InstantSource clock) {
        this.feeds = feeds;
        this.outside = outside;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link that was just made; the only time that its address is known.
     *
     * @param audience for whom it is
     * @param address the whole address, with its secret
     */
    public record Made(Audience audience, String address) {}

    /** Makes a link for each audience, beside any that they have. */
    @Transactional
    public List<Made> make(ReviewId review, List<Audience> audiences, AccountId by) {
        return audiences.stream().map(audience -> make(review, audience, by)).toList();
    }

    private Made make(ReviewId review, Audience audience, AccountId by) {
        SecretToken token = SecretToken.random();
        Feed feed = new Feed(UUID.randomUUID(), review, audience, clock.instant(), null, null);
        feeds.keep(feed, token.hash(), by);
        events.publishEvent(FeedDeed.made(feed));
        return new Made(audience, address("/feeds/" + token.value() + ".ics"));
    }

    /** Revokes a link, at once and for good; {@link NotFound} when the review has no such link or it is revoked. */
    @Transactional
    void revoke(ReviewId review, UUID feed) {
        Feed revoked = feeds.revoke(review, feed, clock.instant())
                .orElseThrow(() -> new NotFound("a link that is not revoked"));
        events.publishEvent(FeedDeed.revoked(revoked));
    }

    /** The whole address of a path, as people outside reach it. */
    public String address(String path) {
        return outside.of(path);
    }
}
