package uk.localityreview.report.picture;

import java.util.List;

/**
 * Where each agency stands on each finding, a letter a cell; agencies stand in the order of the review, which ranks
 * nobody.
 *
 * @param id unique in the document
 * @param title what it is
 * @param description the text alternative
 * @param agencies the codes of the agencies, one a column
 * @param rows one a finding
 */
public record StancesAtAGlance(String id, String title, String description, List<String> agencies, List<Row> rows)
        implements Drawing {

    private static final int LEFT = 48;
    private static final int TOP = 26;
    private static final int CELL_HEIGHT = 20;

    public StancesAtAGlance {
        agencies = List.copyOf(agencies);
        rows = List.copyOf(rows);
    }

    /** A finding by its code, and where each agency stands on it. */
    public record Row(String finding, List<Stance> stances) {
        public Row {
            stances = List.copyOf(stances);
        }
    }

    /** Where an agency stands, as a letter on a ground. */
    public enum Stance {
        SUPPORTS("S", Canvas.Ink.PALE, "S supports"),
        CONTRADICTS("C", Canvas.Ink.PALE, "C contradicts"),
        BOTH("B", Canvas.Ink.PALE, "B supports and contradicts"),
        ASKED_AND_SILENT("–", Canvas.Ink.WHITE, "– asked and silent"),
        NOT_ASKED("", Canvas.Ink.WHITE, "empty: not asked");

        private final String letter;
        private final Canvas.Ink ground;
        private final String key;

        Stance(String letter, Canvas.Ink ground, String key) {
            this.letter = letter;
            this.ground = ground;
            this.key = key;
        }
    }

    @Override
    public int width() {
        return 640;
    }

    @Override
    public int height() {
        return TOP + rows.size() * CELL_HEIGHT + 26;
    }

    @Override
    public void draw(Canvas canvas) {
        double cell = Math.min(60, (width() - LEFT - 2.0) / Math.max(1, agencies.size()));
        for (int i = 0; i < agencies.size(); i++) {
            canvas.text(
                    LEFT + (i + 0.5) * cell,
                    TOP - 8,
                    Math.min(11, cell / 3.2),
                    Canvas.Align.MIDDLE,
                    true,
                    agencies.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(canvas, rows.get(i), TOP + i * (double) CELL_HEIGHT, cell);
        }
        key(canvas, height() - 8.0);
    }

    private static void row(Canvas canvas, Row row, double top, double cell) {
        canvas.text(LEFT - 6, top + 14, 12, Canvas.Align.END, true, row.finding());
        for (int i = 0; i < row.stances().size(); i++) {
            Stance stance = row.stances().get(i);
            double x = LEFT + i * cell;
            canvas.box(x, top, cell, CELL_HEIGHT, stance.ground, Canvas.Ink.GREY);
            boolean strong = stance == Stance.CONTRADICTS || stance == Stance.BOTH;
            canvas.text(x + cell / 2, top + 14, 12, Canvas.Align.MIDDLE, strong, stance.letter);
        }
    }

    private static void key(Canvas canvas, double y) {
        StringBuilder key = new StringBuilder();
        for (Stance stance : Stance.values()) {
            key.append(key.isEmpty() ? "" : "     ").append(stance.key);
        }
        canvas.text(LEFT, y, 12, Canvas.Align.START, false, key.toString());
    }
}
