package uk.localityreview.indicators.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.intervals.MannKendall;
import uk.localityreview.indicators.intervals.SensSlope;

/** A direction over five or more points: the Mann-Kendall test with Sen's slope. */
public final class Trend {

    private static final int POINTS_NEEDED = 5;

    private Trend() {}

    /** The trend over the points of a span in the order of time; a symbol in the place of a number is left out and named. */
    public static Answer over(List<Point> points, List<String> notes) {
        List<Point> numbers =
                points.stream().filter(point -> point.cell().isNumber()).toList();
        String counts = numbers.stream()
                .map(point -> Numbers.plain(point.cell().value()))
                .collect(Collectors.joining(";"));
        List<Source> sources = numbers.stream().map(Point::source).toList();
        if (numbers.size() < POINTS_NEEDED) {
            return new Answer.Unavailable(
                    numbers.size() + (numbers.size() == 1 ? " point, " : " points, ") + POINTS_NEEDED + " needed",
                    counts,
                    sources);
        }
        for (int i = 1; i < numbers.size(); i++) {
            var broken = RecordingBreak.at(numbers.subList(0, i), numbers.get(i));
            if (broken.isPresent()) {
                return new Answer.Unavailable(broken.get(), counts, sources);
            }
        }
        return figure(points, numbers, counts, notes, sources);
    }

    private static Answer figure(
            List<Point> points, List<Point> numbers, String counts, List<String> notes, List<Source> sources) {
        double[] values =
                numbers.stream().mapToDouble(point -> point.cell().value()).toArray();
        double[] periods = numbers.stream().mapToDouble(points::indexOf).toArray();
        List<String> said = new ArrayList<>(notes);
        points.stream()
                .filter(point -> !point.cell().isNumber())
                .forEach(point -> said.add(point.period() + " is left out: " + symbolOf(point) + "."));
        return new Answer.Figure(
                SensSlope.of(periods, values),
                null,
                null,
                Answer.Unit.SLOPE,
                counts,
                null,
                null,
                0,
                MannKendall.of(values).significance(),
                said,
                sources);
    }

    private static String symbolOf(Point point) {
        var symbol = point.cell().symbol();
        return symbol == null ? "" : symbol.words();
    }
}
