package uk.localityreview.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The figures that the search for identifiers is held to. */
class FindingIdentifiersTests {

    private static final LutonNotes EXAMPLE = LutonNotes.of(Path.of(FindingIdentifiers.EXAMPLE));

    @Test
    void findsNineteenOfTwentyInventedIdentifiersAndFlagsAtMostOneInTwentyCleanLines() {
        List<MarkedLine> lines = MarkedLine.readAll(Path.of(FindingIdentifiers.INVENTED));
        Recall recall = Recall.over(lines, EXAMPLE.known());

        assertThat(recall.allThere()).isGreaterThanOrEqualTo(60);
        assertThat(recall.allFound()).isGreaterThanOrEqualTo(recall.allThere() * 19 / 20 + 1);
        recall.there()
                .forEach((kind, there) -> assertThat(recall.found().get(kind))
                        .as("%s, of %d", kind.words(), there)
                        .isGreaterThanOrEqualTo(there - 1));
        assertThat(recall.falseAlarms()).isLessThanOrEqualTo(recall.lines() / 20);
    }

    @Test
    void findsSixOfSevenInLinesItWasNotMendedOn() {
        Recall recall = Recall.over(MarkedLine.readAll(Path.of(FindingIdentifiers.HELD_OUT)), EXAMPLE.known());

        assertThat(recall.allFound()).isGreaterThanOrEqualTo(recall.allThere() * 6 / 7);
        assertThat(recall.falseAlarms()).isLessThanOrEqualTo(recall.lines() / 4);
    }

    @Test
    void findsEveryIdentifierOfTheSharedDayAndNothingElse() {
        Optional<LutonNotes> day = LutonNotes.beside(Path.of(""));
        Assumptions.assumeTrue(day.isPresent(), "The example day in ../shared is not there.");
        Recall recall = Recall.over(day.orElseThrow().lines(), day.orElseThrow().known());

        assertThat(recall.allThere()).isEqualTo(10);
        assertThat(recall.allFound()).isEqualTo(10);
        assertThat(recall.falseAlarms()).isZero();
        assertThat(recall.besides()).isZero();
    }

    @Test
    void flagsNothingInTheWorkedExampleWhichHoldsNoIdentifier() {
        assertThat(Recall.over(EXAMPLE.lines(), EXAMPLE.known()).falseAlarms()).isZero();
    }
}
