package uk.localityreview.timetable.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Clashes;
import uk.localityreview.timetable.rules.Pairs;
import uk.localityreview.timetable.rules.Wishes;

class RandomDaysTests {

    private static final Settings SHORT = new Settings(1, 4, Duration.ofMillis(500), Duration.ofSeconds(20));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void keepsEveryRuleAsASecondReadingOfThemFinds(int seed) {
        Brief brief = RandomDay.of(seed);
        if (Pairs.of(brief.review().team()).pairs().isEmpty()) {
            return;
        }
        long[] best = {Long.MAX_VALUE};
        Proposal proposal = Solving.propose(brief, SHORT, progress -> best[0] = progress.cost());
        assertThat(CheckedByHand.wrongWith(brief, proposal.timetable())).isEmpty();
        assertThat(Clashes.of(brief, proposal.timetable())).isEmpty();
        assertThat(Wishes.cost(brief, proposal.timetable())).isEqualTo(proposal.cost());
        if (best[0] < Long.MAX_VALUE) {
            assertThat(proposal.cost())
                    .as("what the solver made small is what the wishes count")
                    .isEqualTo(best[0]);
        }
        assertThat(proposal.unplaced().stream().filter(unplaced -> unplaced.person() != null))
                .as("everybody is seen or named")
                .hasSize(proposal.wishes().getFirst().times());
    }
}
