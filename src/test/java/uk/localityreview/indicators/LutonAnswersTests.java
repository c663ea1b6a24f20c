package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.localityreview.shared.AreaCode;

/** The tests of the example day in Luton, answered from the published files as they were published. */
class LutonAnswersTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");
    private static @Nullable PublishedFiles figures;

    @TestFactory
    Stream<DynamicTest> answersEveryTestOfTheDayFromTheFilesAsPublished() throws IOException {
        Path answers = SharedFiles.at("daypack-luton/answers/tests.csv");
        Figures figures = published();
        return rows(answers).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("finding") + " " + row.get("indicator"),
                        () -> answers(row, figures.answer(question(row)))));
    }

    @Test
    void bringsUpTraffickingAmongWhatStandsOut() {
        assertThat(published().outliers(LUTON)).anySatisfy(LutonAnswersTests::isTrafficking);
    }

    static void isTrafficking(Outlier outlier) {
        assertThat(outlier.title()).isEqualTo("Trafficking, factor at assessment");
        assertThat(outlier.higher()).isTrue();
        assertThat(outlier.figure().counts()).isEqualTo("25/2443");
        assertThat(outlier.figure().value()).isCloseTo(1.02, within(0.005));
        assertThat(outlier.figure().lower()).isCloseTo(0.69, within(0.005));
        assertThat(outlier.figure().upper()).isCloseTo(1.51, within(0.005));
        assertThat(outlier.figure().comparatorValue()).isCloseTo(0.44, within(0.005));
    }

    static synchronized Figures published() {
        if (figures == null) {
            figures = PublishedFiles.read(Stream.of("dfe-ees", "lait", "police-uk/bedfordshire", "nrm")
                    .map(folder -> SharedFiles.at("data/" + folder))
                    .toList());
        }
        return figures;
    }

    static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    static Question question(CSVRecord row) {
        return new Question(
                IndicatorKey.of(row.get("indicator")),
                Question.Measure.valueOf(row.get("measure").toUpperCase(Locale.ROOT)),
                new AreaCode(row.get("area")),
                row.get("period"),
                orNull(row.get("baseline")),
                orNull(row.get("comparator")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static void answers(CSVRecord row, Answer answer) {
        assertThat(answer.counts()).isEqualTo(row.get("counts"));
        switch (answer) {
            case Answer.Unavailable(String reason, String counts, List<Source> sources) ->
                assertThat("unavailable: " + reason).isEqualTo(row.get("outcome"));
            case Answer.Figure figure -> isFigure(row, figure);
        }
        assertThat(answer.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.publisher()).isEqualTo(row.get("source"));
            assertThat(source.file()).isNotBlank().doesNotContain("/");
            assertThat(source.row()).matches("row \\d+|\\d+ rows?");
            assertThat(source.licence()).isEqualTo("Open Government Licence v3.0");
        });
    }

    private static void isFigure(CSVRecord row, Answer.Figure figure) {
        assertThat(row.get("outcome")).doesNotStartWith("unavailable");
        if (figure.unit() == Answer.Unit.AREAS) {
            assertThat("%.0f of %d areas".formatted(figure.value(), figure.outOf()))
                    .isEqualTo(row.get("value"));
        } else {
            isClose(figure.value(), row.get("value"));
        }
        isClose(figure.lower(), row.get("lower"));
        isClose(figure.upper(), row.get("upper"));
        String comparator = row.get("comparator_value");
        if (!comparator.isEmpty()) {
            isClose(figure.comparatorValue(), comparator.replaceAll(" .*", ""));
            assertThat(figure.comparator())
                    .isEqualTo(comparator.contains("East of England") ? "East of England" : "England");
        }
    }

    private static void isClose(@Nullable Double found, String expected) {
        if (expected.isEmpty()) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isNotNull().isCloseTo(Double.parseDouble(expected), within(0.00005));
        }
    }
}
