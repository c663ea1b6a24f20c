package uk.localityreview.indicators.intervals;

/**
 * A confidence interval.
 *
 * @param lower the lower limit; not a number where the method gives none
 * @param upper the upper limit
 */
public record Interval(double lower, double upper) {

    /** The confidence that figures are shown with. */
    public static final double CONFIDENCE = 0.95;

    /** Both limits times a factor, such as 100 for percent. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** Whether all of it lies above a value. */
    public boolean above(double value) {
        return lower > value;
    }

    /** Whether all of it lies below a value. */
    public boolean below(double value) {
        return upper < value;
    }
}
