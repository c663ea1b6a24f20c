package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.indicators.AssessmentFactorsTests.reason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.shared.AreaCode;

/** Questions about values of the Local Authority Interactive Tool. */
class LocalAuthorityToolTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");

    @TempDir
    Path folder;

    @Test
    void refusesAnEnglandThatIsTheSumOfItsRegionsAndTakesTheRegionInstead() {
        Figures figures = PublishedFiles.read(List.of(LutonExampleTests.resource("/example/luton/data/lait.csv")));

        assertThat(figures.answer(published("FirstYJS", "2024")))
                .isInstanceOfSatisfying(Answer.Figure.class, figure -> {
                    assertThat(figure.comparator()).isEqualTo("East of England");
                    assertThat(figure.comparatorValue()).isEqualTo(122);
                    assertThat(figure.lower()).isNull();
                    assertThat(figure.notes())
                            .containsExactly(
                                    "The value is published without a count or limits, and is compared as it stands.",
                                    "England refused: 1258 is outside the range of its regions (98 to 181).",
                                    "East of England is used instead.");
                });
    }

    @Test
    void findsAreasByTheirNumberAlsoWithAFraction() throws IOException {
        Figures figures =
                tool("Rate,,2024,Luton,12.5,821.0,East of England\nRate,,2023,Luton,12,821,East of England\n");

        assertThat(figures.files().getFirst().refused()).isEmpty();
        assertThat(figures.answer(alone("2024"))).isInstanceOf(Answer.Figure.class);
        assertThat(figures.answer(alone("2023"))).isInstanceOf(Answer.Figure.class);
    }

    @Test
    void keepsADashAsMissing() throws IOException {
        assertThat(reason(tool("Rate,,2024,Luton,-,821.0,East of England\n").answer(alone("2024"))))
                .isEqualTo("missing");
    }

    @Test
    void namesAnAreaThatItDoesNotKnow() throws IOException {
        assertThat(tool("Rate,,2024,Nowhere,1,12.0,NA\n").files().getFirst().refused())
                .containsExactly(new FileReading.RefusedRow(2, "\"12.0\" is not the number of an authority"));
    }

    @Test
    void readsTheParquetThatIsPublished() {
        Figures figures = PublishedFiles.read(List.of(SharedFiles.at("data/lait/bds_long_0.parquet")));

        assertThat(figures.files().getFirst()).satisfies(reading -> {
            assertThat(reading.rows()).isEqualTo(641_070);
            assertThat(reading.observations()).isEqualTo(641_070);
            assertThat(reading.refused()).isEmpty();
        });
    }

    private Figures tool(String rows) throws IOException {
        return PublishedFiles.read(List.of(OfferedFile.text(folder, "lait.csv", OfferedFile.TOOL + rows)));
    }

    private static Question alone(String year) {
        return new Question(new IndicatorKey("lait", "Rate"), Measure.PUBLISHED, LUTON, year, null, null);
    }

    private static Question published(String measure, String year) {
        return new Question(new IndicatorKey("lait", measure), Measure.PUBLISHED, LUTON, year, null, "England");
    }
}
