package uk.localityreview.review;

/**
 * The code that stands for a participant wherever the name must not be: a P-code.
 *
 * @param value such as {@code P07}
 */
public record ParticipantCode(String value) implements Comparable<ParticipantCode> {

    public ParticipantCode {
        if (!value.matches("P\\d{1,4}")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a code such as P07");
        }
    }

    @Override
    public int compareTo(ParticipantCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
