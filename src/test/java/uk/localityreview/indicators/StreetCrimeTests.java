package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.indicators.AssessmentFactorsTests.reason;
import static uk.localityreview.indicators.OfferedFile.STREET;
import static uk.localityreview.indicators.OfferedFile.offence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.shared.AreaCode;

/** Questions about street crime in a council. */
class StreetCrimeTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");
    private static final String ONE = "E01015693";
    private static final String ANOTHER = "E01015694";

    @TempDir
    Path folder;

    @Test
    void doesNotTakeAMissingMonthForZero() throws IOException {
        Figures figures = months(offence("2025-01", ONE, "Drugs"), offence("2025-03", ONE, "Drugs"));

        assertThat(reason(figures.answer(change("2025-01/2025-03", "2025-01/2025-03"))))
                .isEqualTo("months missing, which is not zero: 2025-02");
    }

    @Test
    void doesNotTakeAFileThatWasCutDownForZero() throws IOException {
        Figures figures = months(offence("2025-01", ONE, "Robbery"), offence("2025-02", ONE, "Drugs"));

        assertThat(reason(figures.answer(change("2025-02/2025-02", "2025-01/2025-01"))))
                .isEqualTo("months missing, which is not zero: 2025-01");
    }

    @Test
    void refusesSpansOfUnequalLength() throws IOException {
        Figures figures = months(offence("2025-01", ONE, "Drugs"), offence("2025-02", ONE, "Drugs"));

        assertThat(reason(figures.answer(change("2025-01/2025-02", "2025-01/2025-01"))))
                .isEqualTo("the spans are of unequal length: 2 and 1 months");
    }

    @Test
    void countsOnlyTheForceOfTheCouncil() throws IOException {
        Figures figures = months(
                offence("2025-01", ONE, "Drugs"),
                offence("2025-02", ONE, "Drugs").replace("Bedfordshire Police", "British Transport Police"));

        assertThat(reason(figures.answer(change("2025-02/2025-02", "2025-01/2025-01"))))
                .isEqualTo("months missing, which is not zero: 2025-02");
    }

    @Test
    void countsAreasWithoutAnyAndNamesMissingMonthsInAConcentration() throws IOException {
        Figures figures = months(
                offence("2025-01", ONE, "Drugs")
                        + offence("2025-01", ONE, "Drugs")
                        + offence("2025-01", ANOTHER, "Drugs")
                        + offence("2025-01", "", "Drugs"),
                offence("2025-03", ONE, "Drugs"));

        assertThat(figures.answer(concentration("2025-01/2025-03")))
                .isInstanceOfSatisfying(Answer.Figure.class, figure -> {
                    assertThat(figure.value()).isEqualTo(1);
                    assertThat(figure.outOf()).isEqualTo(125);
                    assertThat(figure.counts()).isEqualTo("3;4");
                    assertThat(figure.notes())
                            .contains(
                                    "1 of the 3 months are not held: 2025-02.",
                                    "In 2025-01/2025-03, 1 of the 5 rows of Drugs that are held (20 %) carry no small area and are counted nowhere.");
                });
    }

    @Test
    void warnsOfRowsWithoutASmallArea() throws IOException {
        Figures figures = months(offence("2025-01", ONE, "Drugs") + offence("2025-01", "", "Drugs"));

        assertThat(figures.files().getFirst().warnings())
                .containsExactly("1 of 2 rows carry no small area and belong to no council.");
    }

    @Test
    void keepsAntiSocialBehaviourApartFromCrime() throws IOException {
        String month = offence("2025-01", ONE, "Drugs")
                + offence("2025-01", ONE, "Robbery")
                + offence("2025-01", ANOTHER, "Anti-social behaviour").replaceFirst("abc", "");
        Figures figures = months(month);

        assertThat(figures.answer(asked("All crime", Measure.CONCENTRATION, "2025-01/2025-01"))
                        .counts())
                .isEqualTo("2;2");
        assertThat(figures.answer(asked("Anti-social behaviour", Measure.CONCENTRATION, "2025-01/2025-01"))
                        .counts())
                .isEqualTo("1;1");
    }

    @Test
    void readsANameWithAQuotedComma() throws IOException {
        Figures figures = months(
                offence("2025-01", ONE, "Drugs").replace("Luton 001A", "\"Bournemouth, Christchurch and Poole 044E\""));

        assertThat(figures.files().getFirst().refused()).isEmpty();
        assertThat(figures.answer(concentration("2025-01/2025-01")).counts()).isEqualTo("1;1");
    }

    @Test
    void countsIdenticalRowsEachForItself() throws IOException {
        Figures figures = months(offence("2025-01", ONE, "Drugs").repeat(3));

        assertThat(figures.answer(concentration("2025-01/2025-01")).counts()).isEqualTo("3;3");
    }

    @Test
    void doesNotCountAForcesMonthTwice() throws IOException {
        Figures figures = months(
                offence("2025-01", ONE, "Drugs"),
                offence("2025-01", ONE, "Drugs") + offence("2025-01", ANOTHER, "Drugs"));

        assertThat(figures.files().getLast().refused())
                .containsExactly(
                        new FileReading.RefusedRow(
                                2,
                                "2025-01 of Bedfordshire Police is held already from 0-street.csv: its rows, 2 to 3, are not counted twice"));
        assertThat(figures.answer(concentration("2025-01/2025-01")).counts()).isEqualTo("1;1");
    }

    @Test
    void refusesToSpreadACountOverAreasOfTwoCensuses() throws IOException {
        Figures figures = months(offence("2025-01", "E01033801", "Drugs"), offence("2025-02", "E01015741", "Drugs"));

        assertThat(reason(figures.answer(concentration("2025-01/2025-02"))))
                .isEqualTo("small areas of the 2011 and of the 2021 census are mixed in the span");
        assertThat(figures.answer(change("2025-01/2025-01", "2025-02/2025-02")))
                .isInstanceOfSatisfying(
                        Answer.Figure.class,
                        figure -> assertThat(figure.notes())
                                .contains(
                                        "The spans are counted by small areas of different censuses; only the council's whole is compared."));
    }

    @Test
    void refusesARowWhoseCodeOrMonthIsNone() throws IOException {
        Figures figures = months(offence("2025-13", ONE, "Drugs") + offence("2025-01", "Luton 001A", "Drugs"));

        assertThat(figures.files().getFirst().refused())
                .extracting(FileReading.RefusedRow::reason)
                .containsExactly(
                        "\"2025-13\" is not a month such as 2025-01", "\"Luton 001A\" is not the code of a small area");
    }

    @Test
    void takesNoneAfterManyForARecordingBreak() throws IOException {
        Figures figures = months(
                offence("2025-01", "E01017540", "Drugs") + offence("2025-01", ONE, "Robbery"),
                offence("2024-01", ONE, "Drugs").repeat(12));

        assertThat(reason(figures.answer(change("2025-01/2025-01", "2024-01/2024-01"))))
                .isEqualTo("a likely recording break: 0 after 12 in the earlier span");
    }

    @Test
    void cannotAnswerForAWholeCounty() throws IOException {
        Question county = new Question(
                IndicatorKey.of("police.uk:Drugs"),
                Measure.CHANGE,
                new AreaCode("E10000012"),
                "2025-01/2025-01",
                "2024-01/2024-01",
                null);

        assertThat(reason(months(offence("2025-01", ONE, "Drugs")).answer(county)))
                .isEqualTo("street crime is counted for a council, and no small areas of E10000012 are known");
    }

    private Figures months(String... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String rows : files) {
            paths.add(OfferedFile.text(folder, paths.size() + "-street.csv", STREET + rows));
        }
        return PublishedFiles.read(paths);
    }

    private static Question change(String period, String baseline) {
        return new Question(IndicatorKey.of("police.uk:Drugs"), Measure.CHANGE, LUTON, period, baseline, null);
    }

    static Question concentration(String period) {
        return asked("Drugs", Measure.CONCENTRATION, period);
    }

    private static Question asked(String type, Measure measure, String period) {
        return new Question(new IndicatorKey("police.uk", type), measure, LUTON, period, null, null);
    }
}
