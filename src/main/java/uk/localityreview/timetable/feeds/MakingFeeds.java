package uk.localityreview.timetable.feeds;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.NotFound;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;

/** Makes secret links, whose secret is shown once and kept as a hash alone, and revokes them. */
@Component
public class MakingFeeds {

    private static final int BYTES = 32;

    private final Feeds feeds;
    private final Environment settings;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    MakingFeeds(Feeds feeds, Environment settings, ApplicationEventPublisher events, InstantSource clock) {
        this.feeds = feeds;
        this.settings = settings;
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
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Feed feed = new Feed(UUID.randomUUID(), review, audience, clock.instant(), null, null);
        feeds.keep(feed, Sha256.of(token), by);
        events.publishEvent(FeedDeed.made(feed));
        return new Made(audience, address("/feeds/" + token + ".ics"));
    }

    /** Revokes a link, at once and for good; {@link NotFound} when the review has no such link or it is revoked. */
    @Transactional
    void revoke(ReviewId review, UUID feed) {
        Feed revoked = feeds.revoke(review, feed, clock.instant())
                .orElseThrow(() -> new NotFound("a link that is not revoked"));
        events.publishEvent(FeedDeed.revoked(revoked));
    }

    /** The whole address of a path: at the address that is set for people outside, else at the one that was asked. */
    public String address(String path) {
        String outside = settings.getProperty("locality.address", "").strip().replaceFirst("/+$", "");
        return outside.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString()
                : outside + path;
    }
}
