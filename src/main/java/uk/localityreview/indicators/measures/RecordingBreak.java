package uk.localityreview.indicators.measures;

import java.util.List;
import java.util.Optional;

/** A zero after years of counts, which is more likely a change in what is recorded than in what happens. */
public final class RecordingBreak {

    private static final int LOOKED_BACK = 3;
    private static final double ENOUGH = 10;

    private RecordingBreak() {}

    /**
     * Why the newest point is likely a break: it is 0 while the numbers before it, up to three, were 10 or more on
     * average.
     *
     * @param before the points before it, in the order of time
     * @param newest the point in question
     */
    public static Optional<String> at(List<Point> before, Point newest) {
        List<Point> numbers =
                before.stream().filter(point -> point.cell().isNumber()).toList();
        List<Point> last = numbers.subList(Math.max(0, numbers.size() - LOOKED_BACK), numbers.size());
        double mean = last.stream()
                .mapToDouble(point -> point.cell().value())
                .average()
                .orElse(0);
        if (newest.cell().value() != 0 || mean < ENOUGH) {
            return Optional.empty();
        }
        Point previous = last.getLast();
        return Optional.of("a likely recording break: 0 in " + newest.period() + " after "
                + Numbers.plain(previous.cell().value()) + " in " + previous.period());
    }
}
