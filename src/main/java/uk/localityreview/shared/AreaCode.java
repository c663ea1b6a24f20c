package uk.localityreview.shared;

import java.util.regex.Pattern;

/**
 * A code of the Government Statistical Service for an area of the United Kingdom, such as {@code E06000032} for Luton.
 *
 * @param value one letter for the country and eight digits
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final Pattern SHAPE = Pattern.compile("[EKNSWJ]\\d{8}");

    /** England as a whole. */
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    public AreaCode {
        if (!isAreaCode(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not an area code such as E06000032");
        }
    }

    /** Says whether a text has the shape of an area code; whether the area exists is for the lookups to say. */
    public static boolean isAreaCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The level of geography that the first three characters stand for. */
    public AreaLevel level() {
        return AreaLevel.ofPrefix(value.substring(0, 3));
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
