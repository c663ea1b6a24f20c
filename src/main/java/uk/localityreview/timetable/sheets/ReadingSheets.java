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
import uk.localityreview.timetable.ConsentLimits;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.MakingFeeds;
import uk.localityreview.timetable.feeds.MakingFeeds.Made;

/** Opens sheets of the day, on record, and with calendar links where somebody asks for them. */
@Component
class ReadingSheets {

    private final PlannedDays days;
    private final MakingFeeds feeds;
    private final ConsentLimits limits;
    private final ApplicationEventPublisher events;

    ReadingSheets(PlannedDays days, MakingFeeds feeds, ConsentLimits limits, ApplicationEventPublisher events) {
        this.limits = limits;
        this.days = days;
        this.feeds = feeds;
        this.events = events;
    }

    /** The list of all sheets. */
    SheetsPage list(ReviewId id) {
        PlannedDay day = days.of(id);
        return SheetsPage.of(day.review(), day.held(), day.edition() != null);
    }

    /** Sheets of one kind: all of them, or only that of a code; {@link NotFound} when there is none. */
    @Transactional
    SheetPage read(ReviewId id, Audience.Kind kind, String only) {
        PlannedDay day = days.of(id);
        return page(day, kind, only, audiences(day.review(), kind, only), List.of());
    }

    /** The same sheets, each with a calendar link made for it. */
    @Transactional
    SheetPage readWithLinks(ReviewId id, Audience.Kind kind, String only, AccountId by) {
        PlannedDay day = days.of(id);
        List<Audience> audiences = audiences(day.review(), kind, only);
        return page(day, kind, only, audiences, feeds.make(id, audiences, by));
    }

    private SheetPage page(
            PlannedDay day, Audience.Kind kind, String only, List<Audience> audiences, List<Made> links) {
        events.publishEvent(new SheetsRead(day.review().id(), audiences));
        WritingSheets writing =
                WritingSheets.of(day, limits.limitsOf(day.review().id()));
        return new SheetPage(
                day.review(),
                kind,
                only,
                audiences.stream().map(writing::sheet).toList(),
                codes(day.review(), audiences, links),
                !links.isEmpty(),
                day.edition() != null);
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
