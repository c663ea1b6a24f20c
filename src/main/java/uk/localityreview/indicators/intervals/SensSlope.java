package uk.localityreview.indicators.intervals;

import java.util.Arrays;

/** Sen's slope (Sen 1968): the median of the slopes of all pairs, a period. */
public final class SensSlope {

    private SensSlope() {}

    /** The slope over values a period apart, in the order of time, two or more. */
    public static double of(double... values) {
        double[] periods = new double[values.length];
        Arrays.setAll(periods, i -> i);
        return of(periods, values);
    }

    /** The slope over values at the given periods, which ascend; periods without a value are simply absent. */
    public static double of(double[] periods, double[] values) {
        if (values.length < 2 || periods.length != values.length) {
            throw new IllegalArgumentException("A slope needs two values or more, each at its period");
        }
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                slopes[next++] = (values[j] - values[i]) / (periods[j] - periods[i]);
            }
        }
        Arrays.sort(slopes);
        int middle = slopes.length / 2;
        return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
