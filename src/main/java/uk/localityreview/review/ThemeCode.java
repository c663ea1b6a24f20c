package uk.localityreview.review;

import java.util.Comparator;

/**
 * A theme of the codebook: one of the twelve challenges B1 to B12, or an emergent theme E1, E2 and so on. Ordered as a
 * person counts: B2 before B10.
 *
 * @param value such as {@code B5}
 */
public record ThemeCode(String value) implements Comparable<ThemeCode> {

    private static final Comparator<ThemeCode> AS_A_PERSON_COUNTS = Comparator.<ThemeCode>comparingInt(
                    code -> code.value.charAt(0))
            .thenComparingInt(code -> Integer.parseInt(code.value.substring(1)));

    public ThemeCode {
        if (!value.matches("[BE][1-9]\\d?")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a theme such as B5");
        }
    }

    @Override
    public int compareTo(ThemeCode other) {
        return AS_A_PERSON_COUNTS.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
