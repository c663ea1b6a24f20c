package uk.localityreview.indicators.intervals;

/**
 * Wilson's score interval for a proportion (Wilson 1927; Newcombe 1998, method 3), as the Office for Health Improvement
 * and Disparities uses it.
 */
public final class Wilson {

    private Wilson() {}

    /** The interval as a proportion from 0 to 1, for a count of a denominator above 0. */
    public static Interval of(double count, double denominator, double confidence) {
        if (!(count >= 0 && denominator > 0 && count <= denominator)) {
            throw new IllegalArgumentException("No proportion has " + count + " of " + denominator);
        }
        double z = Quantiles.z(confidence);
        double spread = z * Math.sqrt(z * z + 4 * count * (1 - count / denominator));
        double scale = 2 * (denominator + z * z);
        double centre = 2 * count + z * z;
        return new Interval(Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
    }
}
