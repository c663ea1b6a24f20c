package uk.localityreview.timetable;

/**
 * A session of the day within its review.
 *
 * @param value such as {@code S01}
 */
public record SessionCode(String value) implements Comparable<SessionCode> {

    public SessionCode {
        if (!value.matches("[A-Z]{1,3}\\d{1,3}")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a code such as S01");
        }
    }

    @Override
    public int compareTo(SessionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
