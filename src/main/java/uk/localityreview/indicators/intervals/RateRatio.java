package uk.localityreview.indicators.intervals;

/**
 * The ratio of two Poisson counts over equal times, with the log-Wald interval (Rothman, Greenland and Lash 2008, chapter
 * 14): exp(ln r ± z √(1/a + 1/b)).
 *
 * @param ratio the later count over the earlier
 * @param interval its interval, to be held against 1
 */
public record RateRatio(double ratio, Interval interval) {

    /** The ratio of a later count to an earlier one, both above 0. */
    public static RateRatio of(double later, double earlier, double confidence) {
        if (!(later > 0 && earlier > 0)) {
            throw new IllegalArgumentException("No ratio can be formed of " + later + " and " + earlier);
        }
        double ratio = later / earlier;
        double spread = Quantiles.z(confidence) * Math.sqrt(1 / later + 1 / earlier);
        return new RateRatio(ratio, new Interval(ratio * Math.exp(-spread), ratio * Math.exp(spread)));
    }
}
