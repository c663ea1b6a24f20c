package uk.localityreview.indicators.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a published table: a number, or the symbol that stands for none.
 *
 * @param value the number; not a number where there is a symbol
 * @param symbol what stands there instead, or null
 */
public record Cell(double value, @Nullable Symbol symbol) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /** A number. */
    public static Cell of(double value) {
        return new Cell(value, null);
    }

    /** A symbol in the place of a number. */
    public static Cell of(Symbol symbol) {
        return new Cell(Double.NaN, symbol);
    }

    /** Reads a value; what is neither a number that can be held nor a known symbol becomes unreadable, never 0. */
    public static Cell parse(String text) {
        String trimmed = text.strip();
        if (NUMBER.matcher(trimmed).matches()) {
            double value = Double.parseDouble(trimmed);
            return Double.isFinite(value) ? of(value) : of(Symbol.UNREADABLE);
        }
        if (THOUSANDS.matcher(trimmed).matches()) {
            return of(Double.parseDouble(trimmed.replace(",", "")));
        }
        Symbol symbol = Symbol.of(trimmed);
        return of(symbol == null ? Symbol.UNREADABLE : symbol);
    }

    /** Whether it holds a number. */
    public boolean isNumber() {
        return symbol == null;
    }

    /** Whether it holds something that is neither a number nor a known symbol. */
    public boolean isUnreadable() {
        return symbol == Symbol.UNREADABLE;
    }
}
