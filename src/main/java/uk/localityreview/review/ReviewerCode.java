package uk.localityreview.review;

/**
 * The code of a member of the review team.
 *
 * @param value such as {@code R1}
 */
public record ReviewerCode(String value) implements Comparable<ReviewerCode> {

    public ReviewerCode {
        if (!value.matches("R\\d{1,2}")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a code such as R1");
        }
    }

    @Override
    public int compareTo(ReviewerCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
