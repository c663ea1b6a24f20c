package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.FigureFixture.unavailable;
import static uk.localityreview.triangulation.IndicatorTest.Detectability.NO;
import static uk.localityreview.triangulation.IndicatorTest.Detectability.PARTLY;
import static uk.localityreview.triangulation.IndicatorTest.Detectability.YES;
import static uk.localityreview.triangulation.ReviewDayFixture.GANGS;
import static uk.localityreview.triangulation.ReviewDayFixture.TRAFFICKING;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;

import org.junit.jupiter.api.Test;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/** What the figures say of a finding. */
class VerdictTests {

    private static final Answer AS_EXPECTED = FigureFixture.above("England");
    private static final Answer NOT_AS_EXPECTED = FigureFixture.around("England");

    private final ReviewDayFixture finding = aFinding().supportedBy(YJS);

    @Test
    void isNotTestableWithoutATest() {
        assertThat(finding.display().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void isNotTestableWhenNoTestIsAvailable() {
        assertThat(finding.tested(Expected.HIGHER, YES, unavailable("no data held"))
                        .display()
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void isSupportedWhenAllAreConsistentAndOneIsFullyDetectable() {
        assertThat(finding.tested(Expected.HIGHER, YES, AS_EXPECTED)
                        .tested(Expected.HIGHER, PARTLY, AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void isPartlySupportedWhenAllAreConsistentAndNoneIsFullyDetectable() {
        assertThat(finding.tested(Expected.HIGHER, PARTLY, AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.PARTLY_SUPPORTED);
    }

    @Test
    void isPartlySupportedWhenSomeAreConsistentAndSomeAreNot() {
        assertThat(finding.tested(Expected.HIGHER, PARTLY, AS_EXPECTED)
                        .tested(Expected.HIGHER, YES, NOT_AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.PARTLY_SUPPORTED);
    }

    @Test
    void isNotSupportedByDataWhenNoneIsConsistentAndOneWouldShowIt() {
        assertThat(finding.tested(Expected.HIGHER, YES, NOT_AS_EXPECTED)
                        .tested(Expected.HIGHER, PARTLY, NOT_AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.NOT_SUPPORTED_BY_DATA);
    }

    @Test
    void doesNotDisproveWhatTheDataWouldOnlyPartlyShow() {
        assertThat(finding.tested(Expected.HIGHER, PARTLY, NOT_AS_EXPECTED)
                        .tested(Expected.HIGHER, NO, NOT_AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.NOT_VISIBLE_IN_DATA);
    }

    @Test
    void leavesUnavailableTestsOutOfTheVerdict() {
        assertThat(finding.tested(Expected.HIGHER, YES, unavailable("suppressed"))
                        .tested(Expected.HIGHER, PARTLY, NOT_AS_EXPECTED)
                        .display()
                        .verdict())
                .isEqualTo(Verdict.NOT_VISIBLE_IN_DATA);
    }

    @Test
    void namesWhatStandsOutThoughNoFindingIsLinkedToIt() {
        assertThat(finding.tested(Expected.HIGHER, YES, AS_EXPECTED)
                        .whereStandsOut(GANGS, TRAFFICKING)
                        .triangulated()
                        .silentInInterviews())
                .extracting(Outlier::indicator)
                .containsExactly(TRAFFICKING);
    }
}
