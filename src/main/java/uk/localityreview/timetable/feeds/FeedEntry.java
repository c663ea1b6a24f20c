package uk.localityreview.timetable.feeds;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.calendar.CalendarEntry;

/**
 * What a feed says of a session, or of a pause.
 *
 * @param session the code of the session, or the name of the pause, such as {@code lunch-1}
 * @param plan when and where it is, and whether it is called off
 * @param sequence 0 at first, and one more at each change
 * @param changedAt when it was changed last
 */
record FeedEntry(String session, Plan plan, int sequence, Instant changedAt) {

    /** When and where a session is, in words that anybody may see. */
    record Plan(LocalDate day, LocalTime start, LocalTime end, String summary, String location, boolean cancelled) {

        Plan calledOff() {
            return new Plan(day, start, end, summary, location, true);
        }
    }

    /**
     * What a feed says next: what is new starts at 0, what changed goes up by one, and what is gone is called off once and
     * then stays so.
     */
    static List<FeedEntry> next(List<FeedEntry> before, Map<String, Plan> now, Instant at) {
        Map<String, Plan> left = new HashMap<>(now);
        List<FeedEntry> next = new ArrayList<>();
        for (FeedEntry entry : before) {
            @Nullable Plan plan = left.remove(entry.session());
            next.add(entry.followedBy(plan == null ? entry.plan().calledOff() : plan, at));
        }
        left.forEach((session, plan) -> next.add(new FeedEntry(session, plan, 0, at)));
        next.sort(comparing((FeedEntry entry) -> entry.plan().start()).thenComparing(FeedEntry::session));
        return next;
    }

    private FeedEntry followedBy(Plan other, Instant at) {
        return other.equals(plan) ? this : new FeedEntry(session, other, sequence + 1, at);
    }

    /** The entry for a calendar; its name in the world holds no token. */
    CalendarEntry inCalendar(UUID feed) {
        return new CalendarEntry(
                session + "." + feed + "@locality-review",
                sequence,
                plan.day(),
                plan.start(),
                plan.end(),
                plan.summary(),
                plan.location(),
                "",
                plan.cancelled());
    }
}
