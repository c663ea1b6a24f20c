package uk.localityreview.timetable.sheets;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.NotFound;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.timetable.coverage.ReadingCoverage;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.MakingFeeds;
import uk.localityreview.timetable.feeds.MakingFeeds.Made;

/** Opens sheets of the day, on record, and with calendar links where somebody asks for them. */
@Component
class ReadingSheets {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Editions editions;
    private final ReadingCoverage coverage;
    private final MakingFeeds feeds;
    private final ApplicationEventPublisher events;

    ReadingSheets(
            Reviews reviews,
            Sessions sessions,
            Editions editions,
            ReadingCoverage coverage,
            MakingFeeds feeds,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.editions = editions;
        this.coverage = coverage;
        this.feeds = feeds;
        this.events = events;
    }

    /** The list of all sheets. */
    SheetsPage list(ReviewId id) {
        return SheetsPage.of(reviews.get(id), sessions.of(id), editions.last(id).isPresent());
    }

    /** Sheets of one kind: all of them, or only that of a code; {@link NotFound} when there is none. */
    @Transactional
    SheetPage read(ReviewId id, Audience.Kind kind, String only) {
        return page(id, kind, only, List.of());
    }

    /** The same sheets, each with a calendar link made for it. */
    @Transactional
    SheetPage readWithLinks(ReviewId id, Audience.Kind kind, String only, AccountId by) {
        return page(id, kind, only, feeds.make(id, audiences(reviews.get(id), kind, only), by));
    }

    private SheetPage page(ReviewId id, Audience.Kind kind, String only, List<Made> links) {
        Review review = reviews.get(id);
        List<Audience> audiences = audiences(review, kind, only);
        WritingSheets writing = new WritingSheets(review, coverage.sectorsOf(id), sessions.of(id));
        events.publishEvent(new SheetsRead(id, audiences));
        return new SheetPage(
                review,
                kind,
                only,
                audiences.stream().map(writing::sheet).toList(),
                codes(review, audiences, links),
                !links.isEmpty(),
                editions.last(id).isPresent());
    }

    private Map<Audience, SheetCode> codes(Review review, List<Audience> audiences, List<Made> links) {
        return links.isEmpty()
                ? SheetCode.ofLivePages(
                        audiences, audience -> feeds.address(SheetPage.path(review, audience.kind(), audience.code())))
                : SheetCode.ofLinks(links);
    }

    private static List<Audience> audiences(Review review, Audience.Kind kind, String only) {
        List<Audience> found = Audience.of(kind, review).stream()
                .filter(audience -> only.isEmpty() || audience.code().equals(only))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("a sheet of the day");
        }
        return found;
    }
}
