package uk.localityreview.indicators.intervals;

import java.util.HashMap;
import java.util.Map;

/**
 * The Mann-Kendall test for a monotonic trend (Mann 1945, Kendall 1975), with the variance corrected for ties and z for
 * continuity.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of s, were there no trend
 * @param z the normal score of s; 0 when s is 0
 * @param significance the two-sided p-value
 */
public record MannKendall(long s, double variance, double z, double significance) {

    /** The test over values in the order of time, two or more. */
    public static MannKendall of(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("A trend needs two values or more");
        }
        long s = score(values);
        double variance = variance(values);
        double z = s == 0 || variance == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, Quantiles.twoSided(z));
    }

    private static long score(double[] values) {
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (long) Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    private static double variance(double[] values) {
        Map<Double, Integer> ties = new HashMap<>();
        for (double value : values) {
            ties.merge(value, 1, Integer::sum);
        }
        double tied = ties.values().stream().mapToDouble(MannKendall::pairs).sum();
        return (pairs(values.length) - tied) / 18;
    }

    private static double pairs(int n) {
        return (double) n * (n - 1) * (2.0 * n + 5);
    }
}
