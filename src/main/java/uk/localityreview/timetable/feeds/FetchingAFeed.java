package uk.localityreview.timetable.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.calendar.CalendarMethod;
import uk.localityreview.timetable.calendar.Calendars;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.feeds.FeedEntry.Plan;

/**
 * Answers a calendar that subscribes to a part of the timetable. Before the timetable is published there is nothing to
 * see; from then on every change is. A link may be fetched 60 times in a quarter of an hour.
 */
@Component
class FetchingAFeed {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 60;

    private final Feeds feeds;
    private final PlannedDays days;
    private final InstantSource clock;

    FetchingAFeed(Feeds feeds, PlannedDays days, InstantSource clock) {
        this.feeds = feeds;
        this.days = days;
        this.clock = clock;
    }

    /** What a calendar gets. */
    sealed interface Answer {

        /** The calendar, and a tag that changes when it does. */
        record Found(String calendar, String tag) implements Answer {}

        /** There is no such link, or it was revoked. */
        record NotThere() implements Answer {}

        /** It was asked for too often; again after so long. */
        record TooOften(Duration left) implements Answer {}
    }

    @Transactional
    Answer fetch(String token) {
        Optional<Feeds.Fetched> opened = feeds.open(Sha256.of(token));
        if (opened.isEmpty()) {
            return new Answer.NotThere();
        }
        Feeds.Fetched fetched = opened.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant from = fetched.windowFrom();
        if (from == null || !now.isBefore(from.plus(WINDOW))) {
            feeds.count(fetched.feed().id(), now, 1, now);
        } else if (fetched.fetches() >= MOST) {
            return new Answer.TooOften(Duration.between(now, from.plus(WINDOW)));
        } else {
            feeds.count(fetched.feed().id(), from, fetched.fetches() + 1, now);
        }
        return found(fetched.feed(), now);
    }

    private Answer.Found found(Feed feed, Instant now) {
        List<FeedEntry> entries = entries(feed, now);
        // Calendars know times to the second.
        Instant changedAt = entries.stream()
                .map(FeedEntry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(feed.madeAt())
                .truncatedTo(ChronoUnit.SECONDS);
        String calendar = Calendars.write(
                CalendarMethod.PUBLISH,
                changedAt,
                entries.stream().map(entry -> entry.inCalendar(feed.id())).toList());
        return new Answer.Found(calendar, "\"" + Sha256.of(calendar).hex().substring(0, 32) + "\"");
    }

    private List<FeedEntry> entries(Feed feed, Instant now) {
        List<FeedEntry> before = feeds.said(feed.id());
        List<FeedEntry> next = FeedEntry.next(before, plans(feed), now);
        next.stream().filter(entry -> !before.contains(entry)).forEach(entry -> feeds.say(feed.id(), entry));
        return next;
    }

    private Map<String, Plan> plans(Feed feed) {
        PlannedDay day = days.of(feed.review());
        return day.isPublished() ? FeedPlan.of(day, feed.audience()) : Map.of();
    }
}
