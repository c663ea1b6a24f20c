package uk.localityreview.timetable.feeds;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.feeds.MakingFeeds.Made;

/**
 * What the page of a review's secret links shows.
 *
 * @param review the review
 * @param feeds its links, the newest first
 * @param published whether the timetable was published, without which a calendar shows nothing
 * @param made the link that was just made, or null
 * @param chosen for whom a link was wanted
 * @param errors what was wrong with what was sent
 */
public record FeedsPage(
        Review review,
        List<Feed> feeds,
        boolean published,
        @Nullable Made made,
        String chosen,
        FormErrors errors) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(UnitedKingdom.TIME);

    public FeedsPage {
        feeds = List.copyOf(feeds);
    }

    /** The address of the page. */
    public String path() {
        return "/reviews/" + review.id() + "/feeds";
    }

    /** Where a link is revoked. */
    public String revocation(Feed feed) {
        return path() + "/" + feed.id() + "/revocation";
    }

    /** A moment in words, or what stands for none. */
    public String moment(@Nullable Instant at, String none) {
        return at == null ? none : MOMENT.format(at);
    }

    /** Everybody a link can be for, with a first entry that chooses nobody. */
    public Map<String, String> audiences() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Select one");
        Audience.allOf(review).forEach(audience -> all.put(audience.value(), audience.title()));
        return all;
    }
}
