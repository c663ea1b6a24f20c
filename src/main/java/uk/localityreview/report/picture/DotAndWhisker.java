package uk.localityreview.report.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an area against their comparators: a dot with its 95 % limits as a whisker, and a hollow diamond for the
 * comparator. All rows are in one unit.
 *
 * @param id unique in the document
 * @param title what it is
 * @param description the text alternative
 * @param unit what the axis counts, in words
 * @param rows top to bottom
 */
public record DotAndWhisker(String id, String title, String description, String unit, List<Row> rows)
        implements Drawing {

    private static final int LEFT = 20;
    private static final int MIDDLE = 340;
    private static final int RIGHT = 620;
    private static final int ROW = 62;

    public DotAndWhisker {
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param label which figure
     * @param value where the dot stands
     * @param lower where the whisker starts, or null when there is none
     * @param upper where the whisker ends
     * @param shown the value and limits in words
     * @param comparator where the diamond stands, or null when there is none
     * @param comparatorShown the comparator in words, or an empty text
     */
    public record Row(
            String label,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String shown,
            @Nullable Double comparator,
            String comparatorShown) {}

    @Override
    public int width() {
        return 640;
    }

    @Override
    public int height() {
        return rows.size() * ROW + 42;
    }

    @Override
    public void draw(Canvas canvas) {
        Scale scale = Scale.over(values());
        axis(canvas, scale);
        for (int i = 0; i < rows.size(); i++) {
            row(canvas, scale, rows.get(i), i * ROW);
        }
    }

    private void axis(Canvas canvas, Scale scale) {
        double bottom = rows.size() * ROW + 4.0;
        for (double tick : scale.ticks()) {
            double x = x(scale, tick);
            canvas.line(x, 38, x, bottom, Canvas.Ink.PALE, 1);
            canvas.text(x, bottom + 14, 11, Canvas.Align.MIDDLE, false, shown(tick));
        }
        canvas.line(LEFT, bottom, RIGHT, bottom, Canvas.Ink.GREY, 1);
        canvas.text(RIGHT, bottom + 30, 11, Canvas.Align.END, false, unit);
    }

    private static void row(Canvas canvas, Scale scale, Row row, double top) {
        double y = top + 50;
        canvas.text(LEFT, top + 14, 13, Canvas.Align.START, true, row.label());
        canvas.dot(LEFT + 5, top + 26, 4.5, Canvas.Ink.BLUE);
        canvas.text(LEFT + 16, top + 30, 12, Canvas.Align.START, false, row.shown());
        if (row.lower() != null && row.upper() != null) {
            double from = x(scale, row.lower());
            double to = x(scale, row.upper());
            canvas.line(from, y, to, y, Canvas.Ink.BLUE, 3);
            canvas.line(from, y - 5, from, y + 5, Canvas.Ink.BLUE, 2);
            canvas.line(to, y - 5, to, y + 5, Canvas.Ink.BLUE, 2);
        }
        if (row.comparator() != null) {
            double after = LEFT + 40 + Lettering.of(false).width(row.shown(), 12);
            double beside = Math.max(MIDDLE, after);
            canvas.diamond(beside, top + 26, 5, Canvas.Ink.ORANGE);
            canvas.text(beside + 12, top + 30, 12, Canvas.Align.START, false, row.comparatorShown());
            canvas.diamond(x(scale, row.comparator()), y, 7, Canvas.Ink.ORANGE);
        }
        canvas.dot(x(scale, row.value()), y, 5.5, Canvas.Ink.BLUE);
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(row.value());
            add(values, row.lower());
            add(values, row.upper());
            add(values, row.comparator());
        }
        return values;
    }

    private static void add(List<Double> values, @Nullable Double value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static double x(Scale scale, double value) {
        return LEFT + scale.at(value) * (RIGHT - LEFT);
    }

    private static String shown(double tick) {
        BigDecimal rounded = new BigDecimal(tick).round(new MathContext(6)).stripTrailingZeros();
        return rounded.abs().doubleValue() < 1e-9 ? "0" : rounded.toPlainString();
    }
}
