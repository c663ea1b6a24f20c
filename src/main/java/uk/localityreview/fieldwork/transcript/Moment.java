package uk.localityreview.fieldwork.transcript;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as it stands in a file, which may be a time of day or counted from the start of a recording.
 *
 * @param first hours, or minutes when {@code third} is missing and the time is counted
 * @param second minutes, or seconds
 * @param third seconds, or -1 when only two numbers stand there
 */
public record Moment(int first, int second, int third) {

    /** The time of day it stands for; none when there is no such time. */
    public Optional<LocalTime> asTimeOfDay() {
        return first < 24 && second < 60 ? Optional.of(LocalTime.of(first, second)) : Optional.empty();
    }

    /** How long after the start of the recording it is. */
    public Duration sinceTheStart() {
        return third < 0
                ? Duration.ofMinutes(first).plusSeconds(second)
                : Duration.ofHours(first).plusMinutes(second).plusSeconds(third);
    }

    /** As it stands in the file, such as {@code 0:03} or {@code 00:01:12}. */
    public String written() {
        return third < 0 ? "%d:%02d".formatted(first, second) : "%d:%02d:%02d".formatted(first, second, third);
    }
}
