package uk.localityreview.review.participants.table;

import java.util.List;

/**
 * The rows of a table, as texts.
 *
 * @param rows the rows that are not blank, the header first
 * @param notices what was seen and left aside, a sentence each
 */
public record Grid(List<Row> rows, List<String> notices) {

    /** The most rows that are read below the header. */
    public static final int MOST_ROWS = 500;

    /** The most columns that are read. */
    public static final int MOST_COLUMNS = 64;

    public Grid {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /**
     * A row.
     *
     * @param number as the program shows it that the table comes from: counted from 1, blank rows too
     * @param cells its values, stripped
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Holds rows against the limits. */
    static GridReading within(List<Row> rows, List<String> notices, String what) {
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            return new GridReading.NotTaken(what + " is empty");
        }
        if (filled.getFirst().cells().size() > MOST_COLUMNS) {
            return new GridReading.NotTaken("%s has %,d columns; %d is the most"
                    .formatted(what, filled.getFirst().cells().size(), MOST_COLUMNS));
        }
        if (filled.size() == 1) {
            return new GridReading.NotTaken(
                    what + " has one row only. The first row names the columns; add a row for each person below it");
        }
        if (filled.size() > MOST_ROWS + 1) {
            return new GridReading.NotTaken(
                    "%s has %,d rows; %d people at a time is the most".formatted(what, filled.size() - 1, MOST_ROWS));
        }
        return new GridReading.Taken(new Grid(filled, notices));
    }
}
