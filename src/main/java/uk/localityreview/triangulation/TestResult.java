package uk.localityreview.triangulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Answer.Unit;

/**
 * A test of a finding with its answer and what that says.
 *
 * @param test the test
 * @param answer what the figures answered
 * @param outcome consistent, inconsistent or unavailable
 */
public record TestResult(IndicatorTest test, Answer answer, Outcome outcome) {

    /** The level below which a trend is taken as real: 5 %, two-sided. */
    private static final double SIGNIFICANCE = 0.05;

    /** A change is a ratio, and 1 is no change. */
    private static final double NO_CHANGE = 1;

    /** Half of a count within this part of the areas, or a smaller one, is concentrated: a tenth. */
    private static final int CONCENTRATED_IN_ONE_OF = 10;

    /** What an answer says of a test. A figure that cannot speak to what is expected is no answer, and the reason is kept. */
    static TestResult of(IndicatorTest test, Answer answer) {
        return switch (answer) {
            case Unavailable none -> new TestResult(test, none, Outcome.UNAVAILABLE);
            case Figure figure ->
                whyItCannotTell(test, figure)
                        .map(why -> new TestResult(
                                test, new Unavailable(why, figure.counts(), figure.sources()), Outcome.UNAVAILABLE))
                        .orElseGet(() -> new TestResult(
                                test, figure, isAsExpected(test, figure) ? Outcome.CONSISTENT : Outcome.INCONSISTENT));
        };
    }

    private static Optional<String> whyItCannotTell(IndicatorTest test, Figure figure) {
        if (!isFinite(figure.value()) || !isFinite(figure.lower()) || !isFinite(figure.upper())) {
            return Optional.of("the figure is not a finite number");
        }
        boolean tells = switch (test.expected()) {
            case HIGHER, LOWER -> figure.comparatorValue() != null && isFinite(figure.comparatorValue());
            case RISING, FALLING -> figure.unit() == Unit.SLOPE ? figure.significance() != null : isAChange(figure);
            case SPREAD, CONCENTRATED -> figure.unit() == Unit.AREAS && figure.outOf() > 0;
        };
        return tells
                ? Optional.empty()
                : Optional.of(
                        switch (test.expected()) {
                            case HIGHER, LOWER -> "no comparator to hold it against";
                            case RISING, FALLING -> "this figure shows no direction over time with its uncertainty";
                            case SPREAD, CONCENTRATED ->
                                "this figure does not show in how many areas half of the count is";
                        });
    }

    private static boolean isAsExpected(IndicatorTest test, Figure figure) {
        return switch (test.expected()) {
            case HIGHER -> isAbove(figure, comparatorOf(figure));
            case LOWER -> isBelow(figure, comparatorOf(figure));
            case RISING -> figure.unit() == Unit.SLOPE ? isTrend(figure, 1) : isAbove(figure, NO_CHANGE);
            case FALLING -> figure.unit() == Unit.SLOPE ? isTrend(figure, -1) : isBelow(figure, NO_CHANGE);
            case SPREAD -> !isConcentrated(figure);
            case CONCENTRATED -> isConcentrated(figure);
        };
    }

    /** The interval lies wholly above; a published value without limits is taken as it stands. */
    private static boolean isAbove(Figure figure, double reference) {
        return lowest(figure) > reference;
    }

    /** The interval lies wholly below; a published value without limits is taken as it stands. */
    private static boolean isBelow(Figure figure, double reference) {
        return highest(figure) < reference;
    }

    private static double lowest(Figure figure) {
        Double lower = figure.lower();
        return lower == null ? figure.value() : lower;
    }

    private static double highest(Figure figure) {
        Double upper = figure.upper();
        return upper == null ? figure.value() : upper;
    }

    private static double comparatorOf(Figure figure) {
        Double comparator = figure.comparatorValue();
        return comparator == null ? Double.NaN : comparator;
    }

    private static boolean isTrend(Figure figure, int direction) {
        Double p = figure.significance();
        return p != null && p < SIGNIFICANCE && Math.signum(figure.value()) == direction;
    }

    private static boolean isConcentrated(Figure figure) {
        return figure.value() * CONCENTRATED_IN_ONE_OF <= figure.outOf();
    }

    private static boolean isAChange(Figure figure) {
        return figure.unit() == Unit.RATIO && figure.lower() != null && figure.upper() != null;
    }

    private static boolean isFinite(@Nullable Double number) {
        return number == null || Double.isFinite(number);
    }
}
