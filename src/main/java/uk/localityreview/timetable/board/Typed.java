package uk.localityreview.timetable.board;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed or selected to say when a session is and who is in it. */
public final class Typed {

    /** The longest session, in minutes. */
    public static final int LONGEST = 480;

    private Typed() {}

    /** Something as typed, or something else when it was not asked for. */
    public static String or(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed;
    }

    /** A time of the day, such as 9:15 or 09.15. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        try {
            String text = or(typed, "").strip().replace('.', ':');
            return Optional.of(LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A length in minutes, from 5 to {@value #LONGEST}. */
    public static Optional<Duration> length(@Nullable String typed) {
        String text = or(typed, "").strip();
        if (!text.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 5 && number <= LONGEST ? Optional.of(Duration.ofMinutes(number)) : Optional.empty();
    }

    /** A code, as its reader takes it. */
    public static <T> Optional<T> code(@Nullable String typed, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(or(typed, "").strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
