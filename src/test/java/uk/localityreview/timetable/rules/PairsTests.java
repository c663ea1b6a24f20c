package uk.localityreview.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.ReviewerCode;

class PairsTests {

    @Test
    void putsEveryLeadWithEveryOtherInASmallTeam() {
        assertThat(pairs("lead reviewer", "scribe", "second reviewer"))
                .containsExactly("R1 R2", "R1 R3", "R3 R1", "R3 R2");
    }

    @Test
    void keepsPeopleOfALargerTeamInPairs() {
        assertThat(pairs("lead reviewer", "scribe", "reviewer", "scribe", "reviewer", "scribe"))
                .containsExactly("R1 R2", "R3 R4", "R5 R6");
        assertThat(pairs("lead reviewer", "reviewer", "reviewer", "reviewer", "scribe", "reviewer"))
                .containsExactly("R1 R5", "R2 R6", "R3 R4");
    }

    @Test
    void saysWhyATeamCanHoldNoSession() {
        assertThat(Pairs.of(team("lead reviewer")).sentence())
                .isEqualTo("A session needs two reviewers, one who asks and one who writes, and the team has only R1.");
        assertThat(Pairs.of(team()).pairs()).isEmpty();
        assertThat(Pairs.of(team("scribe", "scribe")).sentence())
                .isEqualTo("Everybody in the team is a scribe, and nobody can lead a session.");
    }

    private static List<String> pairs(String... roles) {
        return Pairs.of(team(roles)).pairs().stream()
                .map(pair -> pair.lead() + " " + pair.scribe())
                .toList();
    }

    private static List<Reviewer> team(String... roles) {
        int[] number = {0};
        return Stream.of(roles)
                .map(role -> new Reviewer(new ReviewerCode("R" + ++number[0]), role, List.of()))
                .toList();
    }
}
