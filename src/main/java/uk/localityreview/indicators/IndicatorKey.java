package uk.localityreview.indicators;

/**
 * Names an indicator: which publisher's layout, and which of its measures.
 *
 * @param source {@code dfe-c3}, {@code lait}, {@code police.uk} or {@code nrm}
 * @param name the column, short description or crime type, as the publisher writes it
 */
public record IndicatorKey(String source, String name) implements Comparable<IndicatorKey> {

    /** Reads {@code source:name}. */
    public static IndicatorKey of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("\"" + text + "\" is not an indicator such as dfe-c3:Gangs");
        }
        return new IndicatorKey(text.substring(0, colon), text.substring(colon + 1));
    }

    /** What it is called when people read of it. */
    public String title() {
        return Catalogue.titleOf(this);
    }

    @Override
    public int compareTo(IndicatorKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source + ":" + name;
    }
}
