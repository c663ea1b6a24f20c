package uk.localityreview.triangulation;

/**
 * A finding within its review.
 *
 * @param value such as {@code F01}
 */
public record FindingCode(String value) implements Comparable<FindingCode> {

    public FindingCode {
        if (!value.matches("[A-Z]{1,3}\\d{1,3}")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a code such as F01");
        }
    }

    @Override
    public int compareTo(FindingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
