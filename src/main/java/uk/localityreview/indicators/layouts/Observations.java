package uk.localityreview.indicators.layouts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.files.Symbol;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.shared.AreaCode;

/** What one file says, by indicator, period and area: packed, for a file may hold hundreds of thousands. */
final class Observations {

    private static final Symbol[] SYMBOLS = Symbol.values();

    private final Publication publication;
    private final Map<AreaCode, Integer> places = new HashMap<>();
    private final Map<String, NavigableMap<String, Column>> columns = new HashMap<>();

    Observations(Publication publication) {
        this.publication = publication;
    }

    Publication publication() {
        return publication;
    }

    /** Keeps one; says no when there is one of the same indicator, period and area already. */
    boolean put(String indicator, String period, AreaCode area, Cell cell, long row) {
        int place = places.computeIfAbsent(area, any -> places.size());
        return columns.computeIfAbsent(indicator, any -> new TreeMap<>())
                .computeIfAbsent(period, any -> new Column())
                .put(place, cell, row);
    }

    Optional<Point> at(String indicator, String period, AreaCode area) {
        Integer place = places.get(area);
        Column column = columns.getOrDefault(indicator, new TreeMap<>()).get(period);
        return place == null || column == null
                ? Optional.empty()
                : column.at(place).map(held -> new Point(period, held.cell(), publication.atRow(held.row())));
    }

    SortedSet<String> indicators() {
        return new TreeSet<>(columns.keySet());
    }

    SortedSet<String> periods(String indicator) {
        return new TreeSet<>(columns.getOrDefault(indicator, new TreeMap<>()).keySet());
    }

    private record Held(Cell cell, long row) {}

    /** The values of one indicator and period, by the place of the area. */
    private static final class Column {

        private double[] values = new double[0];
        private byte[] symbols = new byte[0];
        private int[] rows = new int[0];

        boolean put(int place, Cell cell, long row) {
            if (place >= rows.length) {
                int room = Math.max(place + 1, 16 + rows.length * 3 / 2);
                values = Arrays.copyOf(values, room);
                symbols = Arrays.copyOf(symbols, room);
                rows = Arrays.copyOf(rows, room);
            }
            if (rows[place] != 0) {
                return false;
            }
            values[place] = cell.value();
            symbols[place] = code(cell.symbol());
            rows[place] = Math.toIntExact(row);
            return true;
        }

        private static byte code(@Nullable Symbol symbol) {
            return (byte) (symbol == null ? 0 : symbol.ordinal() + 1);
        }

        Optional<Held> at(int place) {
            if (place >= rows.length || rows[place] == 0) {
                return Optional.empty();
            }
            Cell cell = symbols[place] == 0 ? Cell.of(values[place]) : Cell.of(SYMBOLS[symbols[place] - 1]);
            return Optional.of(new Held(cell, rows[place]));
        }
    }
}
