package uk.localityreview.timetable.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session;

class ProposalPageTests {

    private static final Instant NOW = Instant.parse("2026-03-11T18:00:00Z");

    @Test
    void countsSessionsAsOneSays() {
        assertThat(told(aGoodDay())).containsExactly("8 sessions with 12 people, found in 1.2 s.");
        assertThat(told(aGoodDay().subList(0, 1))).containsExactly("1 session with 1 person, found in 1.2 s.");
        assertThat(told(List.of())).containsExactly("No session could be placed; it took 1.2 s.");
    }

    @Test
    void saysThatASearchWhichTheClockEndedMayFindAnother() {
        Found found = new Found(aGoodDay(), List.of(), List.of(), List.of(), List.of(), false, 1_200);

        assertThat(ProposalPage.best(found, true)).endsWith("asking again may give another.");
        assertThat(ProposalPage.best(found, false)).doesNotContain("asking again");
    }

    private static List<String> told(List<Session> sessions) {
        Found found = new Found(sessions, List.of(), List.of(), List.of(), List.of(), true, 1_200);
        Search search = new Search(
                new UUID(0, 1),
                ReviewId.random(),
                Search.State.FOUND,
                false,
                "",
                new AccountId(new UUID(0, 2)),
                NOW,
                NOW,
                60,
                null,
                null,
                null,
                found,
                null);
        return ProposalPage.progressOf(search, NOW);
    }
}
