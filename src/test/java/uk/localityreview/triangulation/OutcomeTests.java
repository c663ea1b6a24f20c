package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.FigureFixture.change;
import static uk.localityreview.triangulation.FigureFixture.halfIn;
import static uk.localityreview.triangulation.FigureFixture.published;
import static uk.localityreview.triangulation.FigureFixture.share;
import static uk.localityreview.triangulation.FigureFixture.trend;
import static uk.localityreview.triangulation.FigureFixture.unavailable;
import static uk.localityreview.triangulation.IndicatorTest.Expected.CONCENTRATED;
import static uk.localityreview.triangulation.IndicatorTest.Expected.FALLING;
import static uk.localityreview.triangulation.IndicatorTest.Expected.HIGHER;
import static uk.localityreview.triangulation.IndicatorTest.Expected.LOWER;
import static uk.localityreview.triangulation.IndicatorTest.Expected.RISING;
import static uk.localityreview.triangulation.IndicatorTest.Expected.SPREAD;
import static uk.localityreview.triangulation.Outcome.CONSISTENT;
import static uk.localityreview.triangulation.Outcome.INCONSISTENT;
import static uk.localityreview.triangulation.Outcome.UNAVAILABLE;

import org.junit.jupiter.api.Test;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Question;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/** What an answer of the figures says of a test. */
class OutcomeTests {

    @Test
    void isConsistentWhenTheIntervalLiesWhollyOnTheExpectedSide() {
        assertThat(outcome(HIGHER, share(4.9, 6.8, 1.7))).isEqualTo(CONSISTENT);
        assertThat(outcome(LOWER, share(0.4, 0.9, 1.7))).isEqualTo(CONSISTENT);
    }

    @Test
    void isInconsistentWhenTheIntervalTouchesOrCrossesTheComparator() {
        assertThat(outcome(HIGHER, share(1.2, 6.8, 1.7))).isEqualTo(INCONSISTENT);
        assertThat(outcome(HIGHER, share(1.7, 6.8, 1.7))).isEqualTo(INCONSISTENT);
        assertThat(outcome(LOWER, share(0.4, 1.7, 1.7))).isEqualTo(INCONSISTENT);
    }

    @Test
    void isInconsistentWhenTheIntervalLiesOnTheOtherSide() {
        assertThat(outcome(HIGHER, share(0.4, 0.9, 1.7))).isEqualTo(INCONSISTENT);
        assertThat(outcome(LOWER, share(4.9, 6.8, 1.7))).isEqualTo(INCONSISTENT);
    }

    @Test
    void holdsAChangeAgainstOne() {
        assertThat(outcome(RISING, change(1.01, 1.36))).isEqualTo(CONSISTENT);
        assertThat(outcome(RISING, change(0.96, 1.36))).isEqualTo(INCONSISTENT);
        assertThat(outcome(FALLING, change(0.7, 0.99))).isEqualTo(CONSISTENT);
        assertThat(outcome(FALLING, change(0.7, 1.0))).isEqualTo(INCONSISTENT);
    }

    @Test
    void takesATrendByItsSignificanceAndTheSignOfItsSlope() {
        assertThat(outcome(RISING, trend(3.5, 0.049))).isEqualTo(CONSISTENT);
        assertThat(outcome(RISING, trend(3.5, 0.05))).isEqualTo(INCONSISTENT);
        assertThat(outcome(RISING, trend(-3.5, 0.01))).isEqualTo(INCONSISTENT);
        assertThat(outcome(FALLING, trend(-3.5, 0.01))).isEqualTo(CONSISTENT);
        assertThat(outcome(FALLING, trend(0, 0.01))).isEqualTo(INCONSISTENT);
    }

    @Test
    void callsHalfOfTheCountInATenthOfTheAreasConcentrated() {
        assertThat(outcome(CONCENTRATED, halfIn(12, 125))).isEqualTo(CONSISTENT);
        assertThat(outcome(CONCENTRATED, halfIn(13, 125))).isEqualTo(INCONSISTENT);
        assertThat(outcome(CONCENTRATED, halfIn(10, 100))).isEqualTo(CONSISTENT);
        assertThat(outcome(SPREAD, halfIn(10, 125))).isEqualTo(INCONSISTENT);
        assertThat(outcome(SPREAD, halfIn(13, 125))).isEqualTo(CONSISTENT);
    }

    @Test
    void comparesAPublishedValueWithoutLimitsAsItStands() {
        assertThat(outcome(HIGHER, published(0.13, 0.12))).isEqualTo(CONSISTENT);
        assertThat(outcome(HIGHER, published(0.12, 0.12))).isEqualTo(INCONSISTENT);
        assertThat(outcome(LOWER, published(0.10, 0.12))).isEqualTo(CONSISTENT);
    }

    @Test
    void passesAnUnavailableAnswerThroughWithItsReason() {
        TestResult result = result(RISING, unavailable("4 points, 5 needed"));

        assertThat(result.outcome()).isEqualTo(UNAVAILABLE);
        assertThat(result.answer()).isEqualTo(unavailable("4 points, 5 needed"));
    }

    @Test
    void isUnavailableWithTheReasonWhenTheFigureCannotSpeakToWhatIsExpected() {
        assertThat(reason(HIGHER, share(1, 2, null))).isEqualTo("no comparator to hold it against");
        assertThat(reason(RISING, share(1, 2, 1.7)))
                .isEqualTo("this figure shows no direction over time with its uncertainty");
        assertThat(reason(SPREAD, share(1, 2, 1.7)))
                .isEqualTo("this figure does not show in how many areas half of the count is");
        assertThat(reason(SPREAD, halfIn(0, 0)))
                .isEqualTo("this figure does not show in how many areas half of the count is");
    }

    @Test
    void isUnavailableWhenTheFigureIsNoNumber() {
        assertThat(reason(HIGHER, share(Double.NaN, 2, 1.7))).isEqualTo("the figure is not a finite number");
        assertThat(reason(RISING, change(1.2, Double.POSITIVE_INFINITY)))
                .isEqualTo("the figure is not a finite number");
    }

    @Test
    void keepsTheSourcesOfAFigureThatCannotTell() {
        assertThat(result(SPREAD, share(1, 2, 1.7)).answer().sources()).containsExactly(FigureFixture.C3);
    }

    private static Outcome outcome(Expected expected, Answer answer) {
        return result(expected, answer).outcome();
    }

    private static String reason(Expected expected, Answer answer) {
        TestResult result = result(expected, answer);
        assertThat(result.outcome()).isEqualTo(UNAVAILABLE);
        return ((Answer.Unavailable) result.answer()).reason();
    }

    private static TestResult result(Expected expected, Answer answer) {
        Question question = new Question(
                ReviewDayFixture.GANGS, Question.Measure.SHARE, ReviewDayFixture.LUTON, "2025", null, "England");
        return TestResult.of(
                new IndicatorTest(ReviewDayFixture.FINDING, question, expected, Detectability.YES), answer);
    }
}
