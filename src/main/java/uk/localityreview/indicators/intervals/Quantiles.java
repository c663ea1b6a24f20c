package uk.localityreview.indicators.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles of the standard normal distribution for a two-sided confidence. */
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /** The z with the given confidence between -z and z: 1.959964 for 0.95. */
    static double z(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not " + confidence);
        }
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The probability of a value at least as far from 0 as z, on either side. */
    static double twoSided(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }
}
