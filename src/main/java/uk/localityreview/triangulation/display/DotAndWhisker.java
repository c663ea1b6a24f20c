package uk.localityreview.triangulation.display;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unit;

/**
 * A figure as a dot with its 95 % limits as a whisker, against a line for its comparator. Positions are in the units of a
 * drawing {@value #WIDTH} wide; the scale starts at 0, so that lengths can be compared.
 *
 * @param value where the dot is
 * @param lower where the whisker starts, or null without limits
 * @param upper where it ends
 * @param comparator where the line of the comparator is
 * @param valueLabel the value, for the eye
 * @param comparatorLabel the comparator, for the eye
 * @param description the whole picture in a sentence, for whoever does not see it
 */
public record DotAndWhisker(
        double value,
        @Nullable Double lower,
        @Nullable Double upper,
        double comparator,
        String valueLabel,
        String comparatorLabel,
        String description) {

    /** The width of the drawing. */
    public static final int WIDTH = 480;

    private static final int MARGIN = 20;
    private static final double ROOM_BEYOND = 1.15;

    /** The picture of a figure, or null where there is nothing to hold it against on one scale. */
    static @Nullable DotAndWhisker of(Figure figure) {
        Double reference = figure.unit() == Unit.RATIO ? Double.valueOf(1) : figure.comparatorValue();
        boolean onOneScale = figure.unit() != Unit.AREAS && figure.unit() != Unit.SLOPE;
        if (reference == null || !onOneScale || figure.value() < 0 || reference < 0) {
            return null;
        }
        double end = ROOM_BEYOND
                * Stream.of(Optional.of(figure.value()), Optional.ofNullable(figure.upper()), Optional.of(reference))
                        .flatMap(Optional::stream)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
        if (end <= 0) {
            return null;
        }
        String comparator = figure.unit() == Unit.RATIO
                ? "No change 1"
                : figure.comparator() + " " + InWords.number(figure, reference);
        String value = InWords.number(figure, figure.value());
        return new DotAndWhisker(
                position(figure.value(), end),
                positionOrNull(figure.lower(), end),
                positionOrNull(figure.upper(), end),
                position(reference, end),
                value,
                comparator,
                description(figure, value, comparator));
    }

    private static String description(Figure figure, String value, String comparator) {
        String limits = figure.lower() == null || figure.upper() == null
                ? "without limits"
                : "with 95 % limits from " + InWords.number(figure, figure.lower()) + " to "
                        + InWords.number(figure, figure.upper());
        return "The figure is " + value + ", " + limits + ", against " + comparator + ".";
    }

    private static double position(double number, double end) {
        return MARGIN + number / end * (WIDTH - 2 * MARGIN);
    }

    private static @Nullable Double positionOrNull(@Nullable Double number, double end) {
        return number == null ? null : Double.valueOf(position(number, end));
    }

    /** A position as an attribute of the drawing. */
    public static String at(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }

    /** Where the label of the comparator is anchored so that it stays within the drawing. */
    public String comparatorAnchor() {
        return comparator < WIDTH / 4.0 ? "start" : comparator > WIDTH * 3 / 4.0 ? "end" : "middle";
    }

    /** Where the label of the value is anchored so that it stays within the drawing. */
    public String valueAnchor() {
        return value < WIDTH / 4.0 ? "start" : value > WIDTH * 3 / 4.0 ? "end" : "middle";
    }
}
