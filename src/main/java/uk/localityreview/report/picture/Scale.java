package uk.localityreview.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale with round ticks.
 *
 * @param from the value at the left end
 * @param to the value at the right end
 * @param step the distance of two ticks
 */
record Scale(double from, double to, double step) {

    private static final int TICKS = 5;

    /** A scale from 0, or from below where a value is, to above the greatest value. */
    static Scale over(List<Double> values) {
        double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
        double most = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(1));
        double step = roundStep((most - least == 0 ? 1 : most - least) / TICKS);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step + 0.001) * step, step);
    }

    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        double round = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
        return round * power;
    }

    /** Where a value lies between 0 and 1. */
    double at(double value) {
        return (value - from) / (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; from + i * step <= to + step / 1000; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }
}
