package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.ReviewDayFixture.HOUSING;
import static uk.localityreview.triangulation.ReviewDayFixture.PARENTS;
import static uk.localityreview.triangulation.ReviewDayFixture.POLICE;
import static uk.localityreview.triangulation.ReviewDayFixture.SCHOOLS;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;

import org.junit.jupiter.api.Test;

/** How far the sources of a finding agree. */
class ConvergenceTests {

    @Test
    void isAgreementWhenTwoSourcesGiveAnExampleAndNobodyDisputes() {
        assertThat(aFinding().supportedWithAnExampleBy(POLICE, YJS).display().convergence())
                .isEqualTo(Convergence.AGREEMENT);
    }

    @Test
    void isPartialAgreementWhenFewerThanTwoSourcesGiveAnExample() {
        assertThat(aFinding()
                        .supportedWithAnExampleBy(POLICE)
                        .supportedBy(YJS, HOUSING)
                        .display()
                        .convergence())
                .isEqualTo(Convergence.PARTIAL_AGREEMENT);
    }

    @Test
    void isPartialAgreementWhenSomebodyDisputesTheProminence() {
        assertThat(aFinding()
                        .supportedWithAnExampleBy(POLICE, YJS)
                        .prominenceDisputedBy(SCHOOLS)
                        .display()
                        .convergence())
                .isEqualTo(Convergence.PARTIAL_AGREEMENT);
    }

    @Test
    void isSilenceWhenThereIsOneSource() {
        JointDisplay display = aFinding().supportedWithAnExampleBy(YJS).display();

        assertThat(display.convergence()).isEqualTo(Convergence.SILENCE);
        assertThat(display.singleAgencyView()).isTrue();
        assertThat(display.contested()).isFalse();
    }

    @Test
    void isDissonanceWhenOneContradictsTheMeaningThatAnotherSupports() {
        JointDisplay display =
                aFinding().supportedBy(YJS).contradictedBy(SCHOOLS).display();

        assertThat(display.convergence()).isEqualTo(Convergence.DISSONANCE);
        assertThat(display.contested()).isTrue();
    }

    @Test
    void contestsAFindingThatTwoSupportAndTwoDenyWithTheReasonAndNeverAverages() {
        JointDisplay display = aFinding()
                .supportedWithAnExampleBy(POLICE, YJS)
                .contradictedBy(SCHOOLS, PARENTS)
                .display();

        assertThat(display.contested()).isTrue();
        assertThat(display.convergence()).isEqualTo(Convergence.DISSONANCE);
        assertThat(display.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(display.confidence().level()).isIn(Confidence.Level.LOW, Confidence.Level.VERY_LOW);
        assertThat(display.confidence().reasons().get(1).sentence())
                .isEqualTo("2 independent sources support it, 2 contradict its meaning and 0 dispute its prominence."
                        + " It is contested, and the two sides are not averaged.");
    }
}
