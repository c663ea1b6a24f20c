package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.indicators.OfferedFile.FACTORS;
import static uk.localityreview.indicators.OfferedFile.england;
import static uk.localityreview.indicators.OfferedFile.luton;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.shared.AreaCode;

/** Questions about assessment factors of children in need. */
class AssessmentFactorsTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "c,suppressed",
        "x,not available",
        "z,not applicable",
        "k,so low that it is published as rounding to 0",
        "u,published as of low reliability",
        "1e309,unreadable in the file",
        "-3,unreadable in the file",
        "2500,no share can be formed of 2500/2443"
    })
    void givesNoShareOfWhatIsNoCount(String cell, String reason) throws IOException {
        Figures figures = figures(luton("2025", "2443", cell, "25"));

        assertThat(reason(figures.answer(share("Gangs", "2025", null)))).isEqualTo(reason);
    }

    @Test
    void namesTheCellThatIsTooLargeToBeANumber() throws IOException {
        assertThat(figures(luton("2025", "2443", "1e309", "25"))
                        .files()
                        .getFirst()
                        .refused())
                .containsExactly(new FileReading.RefusedRow(2, "Gangs: \"1e309\" is not a count that can be read"));
    }

    @Test
    void takesAZeroAfterYearsOfCountsForARecordingBreak() throws IOException {
        Figures figures = figures(luton("2025", "2443", "0", "25")
                + luton("2024", "2740", "159", "33")
                + luton("2023", "2185", "169", "19"));

        assertThat(reason(figures.answer(share("Gangs", "2025", null))))
                .isEqualTo("a likely recording break: 0 in 2025 after 159 in 2024");
    }

    @Test
    void countsAZeroThatIsNoBreak() throws IOException {
        Figures figures = figures(luton("2025", "2443", "0", "25") + luton("2024", "2740", "6", "33"));

        assertThat(figures.answer(share("Gangs", "2025", null)))
                .isInstanceOfSatisfying(
                        Answer.Figure.class,
                        figure -> assertThat(figure.value()).isZero());
    }

    @Test
    void refusesAComparatorOutsideTheRangeOfItsRegionsWhenThereIsNoOther() throws IOException {
        StringBuilder rows =
                new StringBuilder(luton("2025", "2443", "141", "25") + england("2025", "1000", "900", "5"));
        for (int region = 1; region <= 9; region++) {
            rows.append(england("2025", "1000", String.valueOf(10 + region), "5")
                    .replace("National", "Regional")
                    .replace("England,,", "England,E1200000" + region + ","));
        }
        rows.delete(rows.indexOf("2025,Reporting year,Regional,E92000001,England,E12000006"), rows.length());

        assertThat(reason(figures(rows + "" + tail()).answer(share("Gangs", "2025", "England"))))
                .startsWith(
                        "England refused: 90 is outside the range of its regions (1.1 to 1.9); no figure for East of England");
    }

    private static String tail() {
        StringBuilder rows = new StringBuilder();
        for (int region = 7; region <= 9; region++) {
            rows.append(england("2025", "1000", String.valueOf(10 + region), "5")
                    .replace("National", "Regional")
                    .replace("England,,", "England,E1200000" + region + ","));
        }
        return rows.toString();
    }

    @Test
    void saysThatTheComparatorIsRounded() throws IOException {
        Figures figures = figures(luton("2025", "2443", "141", "25") + england("2025", "513250", "8860", "2250"));

        assertThat(figures.answer(share("Gangs", "2025", "England")))
                .isInstanceOfSatisfying(
                        Answer.Figure.class,
                        figure -> assertThat(figure.notes())
                                .contains(
                                        "National and regional counts are published rounded to 10.",
                                        "The value of England could not be checked against its regions: too few of their figures are held."));
    }

    @Test
    void leavesSuppressedYearsOutOfATrendAndNamesThem() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int year = 2018; year <= 2024; year++) {
            rows.append(luton(String.valueOf(year), "2000", year == 2020 ? "c" : String.valueOf(year - 1990), "5"));
        }
        Answer answer = figures(rows.toString())
                .answer(new Question(IndicatorKey.of("dfe-c3:Gangs"), Measure.TREND, LUTON, "2018/2024", null, null));

        assertThat(answer).isInstanceOfSatisfying(Answer.Figure.class, figure -> {
            assertThat(figure.counts()).isEqualTo("28;29;31;32;33;34");
            assertThat(figure.value()).isEqualTo(1);
            assertThat(figure.significance()).isLessThan(0.05);
            assertThat(figure.notes()).contains("2020 is left out: suppressed.");
        });
    }

    @Test
    void saysWhenNothingIsHeld() throws IOException {
        Figures figures = figures(luton("2025", "2443", "141", "25"));

        assertThat(reason(figures.answer(share("Neglect", "2025", null)))).isEqualTo("no data held on dfe-c3:Neglect");
        assertThat(reason(figures.answer(share("Gangs", "2019", null))))
                .isEqualTo("no figure held for E06000032 in 2019");
        assertThat(reason(figures.answer(
                        new Question(IndicatorKey.of("fingertips:90284"), Measure.SHARE, LUTON, "2024", null, null))))
                .isEqualTo("no data held on fingertips:90284");
    }

    private Figures figures(String rows) throws IOException {
        return PublishedFiles.read(List.of(OfferedFile.text(folder, "c3.csv", FACTORS + rows)));
    }

    private static Question share(String factor, String year, @Nullable String comparator) {
        return new Question(new IndicatorKey("dfe-c3", factor), Measure.SHARE, LUTON, year, null, comparator);
    }

    static String reason(Answer answer) {
        return answer instanceof Answer.Unavailable unavailable ? unavailable.reason() : answer.toString();
    }
}
