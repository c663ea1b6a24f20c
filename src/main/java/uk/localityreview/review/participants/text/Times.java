package uk.localityreview.review.participants.text;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Availability;

/** The times when somebody can be seen, as people type them: {@code 09:00-12:00; 14:00-16:00}. */
public final class Times {

    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(am|pm)?";
    private static final Pattern WINDOW =
            Pattern.compile(TIME + "\\s*(?:-|–|—|to|until)\\s*" + TIME, Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** Reads some times; none when one of them cannot be read, or ends before it starts. */
    public static Optional<List<Availability>> read(String text) {
        List<Availability> times = new ArrayList<>();
        for (String part : text.split("[;,\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher window = WINDOW.matcher(part.strip());
            if (!window.matches()) {
                return Optional.empty();
            }
            Optional<LocalTime> from = time(window.group(1), window.group(2), window.group(3));
            Optional<LocalTime> to = time(window.group(4), window.group(5), window.group(6));
            if (from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get())) {
                return Optional.empty();
            }
            times.add(new Availability(from.get(), to.get()));
        }
        return Optional.of(Availability.joined(times));
    }

    /** Writes some times as they are read. */
    public static String written(List<Availability> times) {
        return times.stream().map(time -> time.from() + "-" + time.to()).collect(joining("; "));
    }

    private static Optional<LocalTime> time(String hours, @Nullable String minutes, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
