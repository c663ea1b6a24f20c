package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.localityreview.shared.AreaCode;

/** The worked example's small files answer as the whole published files do. */
class LutonExampleTests {

    private final Figures figures = PublishedFiles.read(List.of(resource("/example/luton/data")));

    @TestFactory
    Stream<DynamicTest> answersEveryTestOfTheExample() throws IOException {
        return LutonAnswersTests.rows(resource("/indicators/luton-tests.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("finding") + " " + row.get("indicator"),
                        () -> LutonAnswersTests.answers(row, figures.answer(LutonAnswersTests.question(row)))));
    }

    @Test
    void answersAsTheWholeFilesDo() throws IOException {
        Figures whole = LutonAnswersTests.published();

        for (var row : LutonAnswersTests.rows(resource("/indicators/luton-tests.csv"))) {
            Question question = LutonAnswersTests.question(row);
            assertThat(withoutSources(figures.answer(question))).isEqualTo(withoutSources(whole.answer(question)));
        }
    }

    @Test
    void bringsUpWhatStandsOutMostExtremeFirst() {
        List<Outlier> outliers = figures.outliers(new AreaCode("E06000032"));

        assertThat(outliers).anySatisfy(LutonAnswersTests::isTrafficking);
        assertThat(outliers)
                .extracting(outlier -> outlier.indicator().name())
                .containsExactly(
                        "Sexual_Abuse_child_on_child",
                        "Gangs",
                        "Alcohol_Misuse_person",
                        "Child_criminal_exploitation",
                        "Faith_linked_abuse",
                        "Trafficking",
                        "Physical_Abuse_child_on_child");
    }

    @Test
    void recognisesEveryFileAndLeavesTheReadmeAlone() {
        assertThat(figures.files()).hasSize(39).allSatisfy(file -> {
            assertThat(file.refused()).isEmpty();
            assertThat(file.layout()).isNotEqualTo("not recognised");
        });
    }

    private static String withoutSources(Answer answer) {
        return switch (answer) {
            case Answer.Unavailable(String reason, String counts, List<Source> sources) -> reason + counts;
            case Answer.Figure figure ->
                String.join(
                        " ",
                        String.valueOf(figure.value()),
                        String.valueOf(figure.lower()),
                        String.valueOf(figure.upper()),
                        figure.counts(),
                        String.valueOf(figure.comparator()),
                        String.valueOf(figure.comparatorValue()));
        };
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(LutonExampleTests.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
