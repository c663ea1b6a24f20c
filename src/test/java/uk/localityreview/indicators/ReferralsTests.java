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

/** Questions about referrals to the National Referral Mechanism. */
class ReferralsTests {

    private static final AreaCode BEDFORDSHIRE = new AreaCode("E23000026");

    @TempDir
    Path folder;

    @Test
    void takesTheTotalAndNeverSumsTheNestedRows() {
        Figures figures = PublishedFiles.read(List.of(LutonExampleTests.resource("/example/luton/data")));

        assertThat(figures.answer(referrals(BEDFORDSHIRE, "2022 Q4")))
                .isInstanceOfSatisfying(Answer.Figure.class, figure -> {
                    assertThat(figure.value()).isEqualTo(19);
                    assertThat(figure.sources())
                            .singleElement()
                            .satisfies(source -> assertThat(source.row()).isEqualTo("row 2"));
                });
    }

    @Test
    void cannotTestAClaimAboutOneCouncil() throws IOException {
        Figures figures = file("Police,Bedfordshire Police,Total,Total,Total,Total,19\n");

        assertThat(reason(figures.answer(referrals(new AreaCode("E06000032"), "2022/2023"))))
                .isEqualTo("police-force level cannot test a claim about one council");
    }

    @Test
    void doesNotTakeReferralsByCouncilsForReferralsAboutOne() throws IOException {
        Figures figures = file("Local Authority,Local Authority,Total,Total,Total,Total,300\n");

        assertThat(reason(figures.answer(referrals(new AreaCode("E06000032"), "2022/2023"))))
                .isEqualTo("referrals by councils, government and others are not broken down by council");
    }

    @Test
    void recognisesTheLongitudinalForm() throws IOException {
        Figures figures = PublishedFiles.read(
                List.of(
                        OfferedFile.text(
                                folder,
                                "quarters.csv",
                                "Year,Quarter,Age at exploitation,Location of exploitation,NRM referrals\n2023,Q4,Total,Total,4500\n")));

        assertThat(figures.files().getFirst().edition()).isEqualTo("2023 Q4");
        assertThat(reason(figures.answer(referrals(BEDFORDSHIRE, "2023 Q4"))))
                .isEqualTo("national level cannot test a claim about one area");
    }

    @Test
    void saysWhenTheQuarterIsNowhereToBeFound() throws IOException {
        assertThat(file("Police,Bedfordshire Police,Total,Total,Total,Total,19\n")
                        .files()
                        .getFirst()
                        .warnings())
                .containsExactly(
                        "The file does not say its quarter, and its name, such as nrm_2022_q4.csv, does not either.");
    }

    private Figures file(String rows) throws IOException {
        return PublishedFiles.read(List.of(OfferedFile.text(folder, "nrm.csv", OfferedFile.REFERRALS + rows)));
    }

    private static Question referrals(AreaCode area, String period) {
        return new Question(IndicatorKey.of("nrm:referrals"), Measure.COUNT, area, period, null, null);
    }
}
