package uk.localityreview.timetable.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.localityreview.timetable.feeds.FeedEntry.Plan;

/** What a feed says of each session, one time after another. */
class FeedEntryTests {

    private static final Instant FIRST = Instant.parse("2026-06-17T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-17T09:00:00Z");
    private static final Plan AT_NINE = plan("09:00", false);
    private static final Plan AT_TEN = plan("10:00", false);

    @Test
    void startsAtNought() {
        assertThat(FeedEntry.next(List.of(), Map.of("S01", AT_NINE), FIRST))
                .containsExactly(new FeedEntry("S01", AT_NINE, 0, FIRST));
    }

    @Test
    void saysTheSameAsLongAsNothingChanges() {
        List<FeedEntry> said = FeedEntry.next(List.of(), Map.of("S01", AT_NINE, "S02", AT_TEN), FIRST);

        assertThat(FeedEntry.next(said, Map.of("S01", AT_NINE, "S02", AT_TEN), SECOND))
                .isEqualTo(said);
    }

    @Test
    void countsAMoveAndLeavesTheOthersAlone() {
        List<FeedEntry> said = FeedEntry.next(List.of(), Map.of("S01", AT_NINE, "S02", AT_NINE), FIRST);

        assertThat(FeedEntry.next(said, Map.of("S01", AT_TEN, "S02", AT_NINE), SECOND))
                .containsExactly(new FeedEntry("S02", AT_NINE, 0, FIRST), new FeedEntry("S01", AT_TEN, 1, SECOND));
    }

    @Test
    void callsOffOnceWhatIsGone() {
        List<FeedEntry> said = FeedEntry.next(List.of(), Map.of("S01", AT_NINE), FIRST);

        List<FeedEntry> gone = FeedEntry.next(said, Map.of(), SECOND);

        assertThat(gone).containsExactly(new FeedEntry("S01", plan("09:00", true), 1, SECOND));
        assertThat(FeedEntry.next(gone, Map.of(), SECOND.plusSeconds(60))).isEqualTo(gone);
    }

    @Test
    void countsOnWhenASessionComesBack() {
        List<FeedEntry> said = FeedEntry.next(List.of(), Map.of("S01", AT_NINE), FIRST);
        List<FeedEntry> gone = FeedEntry.next(said, Map.of(), SECOND);

        assertThat(FeedEntry.next(gone, Map.of("S01", AT_NINE), SECOND.plusSeconds(60)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sequence()).isEqualTo(2);
                    assertThat(entry.plan().cancelled()).isFalse();
                });
    }

    private static Plan plan(String start, boolean cancelled) {
        LocalTime from = LocalTime.parse(start);
        return new Plan(
                LocalDate.of(2026, 6, 18),
                from,
                from.plusMinutes(45),
                "Interview, room A",
                "Town Hall, room A",
                cancelled);
    }
}
