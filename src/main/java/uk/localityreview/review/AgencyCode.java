package uk.localityreview.review;

/**
 * The short code of an agency within a review.
 *
 * @param value such as {@code YJS}
 */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

    public AgencyCode {
        if (!value.matches("[A-Z][A-Z0-9]{0,11}")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a code such as YJS");
        }
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
