package uk.localityreview.indicators.intervals;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The interval of a count that follows a Poisson distribution: exact by chi-squared below 10, else Byar's approximation
 * (Breslow and Day 1987), as the Office for Health Improvement and Disparities uses them for rates.
 */
public final class PoissonCount {

    private static final double EXACT_BELOW = 10;

    private PoissonCount() {}

    /** The interval by the method that suits the count. */
    public static Interval of(double count, double confidence) {
        return count < EXACT_BELOW ? exact(count, confidence) : byar(count, confidence);
    }

    /** The exact interval; the lower limit of none is 0. */
    public static Interval exact(double count, double confidence) {
        requireCount(count);
        double tail = (1 - confidence) / 2;
        double lower = count == 0 ? 0 : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(tail) / 2;
        double upper = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(lower, upper);
    }

    /** Byar's interval; the lower limit is not a number where the approximation goes below 0. */
    public static Interval byar(double count, double confidence) {
        requireCount(count);
        double z = Quantiles.z(confidence);
        double lower = count == 0 ? 0 : count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
        double next = count + 1;
        double upper = next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
        return new Interval(lower < 0 ? Double.NaN : lower, upper);
    }

    private static double cube(double base) {
        return base * base * base;
    }

    private static void requireCount(double count) {
        if (!(count >= 0 && Double.isFinite(count))) {
            throw new IllegalArgumentException("A count is 0 or more, not " + count);
        }
    }
}
