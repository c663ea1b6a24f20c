package uk.localityreview.timetable.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A table on a worksheet of its own.
 *
 * @param sheet the name of the worksheet, at most 31 characters
 * @param title what the table shows
 * @param columns its columns, with names that differ
 * @param rows its rows, each with a cell a column
 */
record SheetTable(String sheet, String title, List<Column> columns, List<List<Cell>> rows) {

    SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether a column holds numbers, days or times. */
    boolean holdsFigures(int column) {
        return !rows.isEmpty()
                && switch (rows.getFirst().get(column)) {
                    case Whole _, Day _, Clock _ -> true;
                    case Text _, ToSheet _ -> false;
                };
    }

    /**
     * A column.
     *
     * @param header its name, with the unit
     * @param width in characters
     */
    record Column(String header, int width) {}

    /** A value that keeps its type in a spreadsheet. */
    sealed interface Cell {

        static Cell of(Object value) {
            return new Text(value.toString());
        }
    }

    /** Words; never a formula, however they begin. */
    record Text(String value) implements Cell {}

    /** A number of things. */
    record Whole(int value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** A time of day, local time. */
    record Clock(LocalTime value) implements Cell {}

    /** Words that lead to a worksheet. */
    record ToSheet(String value) implements Cell {}
}
