package uk.localityreview.daypack;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;

/** Reads the {@code day} of {@code review.yaml}: its hours, lunch, huddles and debrief, and how long sessions take. */
final class DayYaml {

    private static final Set<String> KNOWN =
            Set.of("from", "to", "lunch", "huddles", "debrief", "interview", "focus_group", "write_up", "focus_groups");
    private static final DayFrame USUAL = DayFrame.usual();
    private static final int MOST_FOCUS_GROUPS = 20;

    private DayYaml() {}

    /** The frame of the day; the usual one where the file says nothing. An {@link IllegalArgumentException} says why not. */
    static DayFrame read(@Nullable Object entry) {
        if (entry == null) {
            return USUAL;
        }
        if (!(entry instanceof Map<?, ?> day)) {
            throw new IllegalArgumentException("has a day that is not a list such as \"from: '09:00'\"");
        }
        day.keySet().stream()
                .filter(key -> !KNOWN.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("has \"" + key + "\" in its day, which is not known");
                });
        LocalTime from = day.get("from") == null ? USUAL.from() : time(day.get("from"), "from");
        LocalTime to = day.get("to") == null ? USUAL.to() : time(day.get("to"), "to");
        return inOrder(new DayFrame(
                from,
                to,
                pauses(day, from, to),
                minutes(day, "interview", USUAL.interview()),
                minutes(day, "focus_group", USUAL.focusGroup()),
                minutes(day, "write_up", USUAL.writeUp()),
                USUAL.step(),
                focusGroups(day)));
    }

    private static DayFrame inOrder(DayFrame frame) {
        LocalTime free = frame.from();
        for (Pause pause : frame.pauses()) {
            if (pause.earliest().isBefore(free) || pause.latest().isAfter(frame.to())) {
                throw new IllegalArgumentException("has a " + pause.kind().words() + " from " + pause.earliest()
                        + " to " + pause.latest() + " that is outside the day or overlaps another pause");
            }
            free = pause.latest();
        }
        return frame;
    }

    private static List<Pause> pauses(Map<?, ?> day, LocalTime from, LocalTime to) {
        List<Pause> pauses = new ArrayList<>();
        if (day.get("huddles") instanceof List<?> huddles) {
            huddles.forEach(huddle -> pauses.add(pause(Pause.Kind.HUDDLE, huddle)));
        } else if (day.get("huddles") != null) {
            throw new IllegalArgumentException("has huddles that are not a list such as [\"11:30-11:45\"]");
        }
        add(pauses, Pause.Kind.LUNCH, day.get("lunch"));
        add(pauses, Pause.Kind.DEBRIEF, day.get("debrief"));
        if (pauses.isEmpty() && from.equals(USUAL.from()) && to.equals(USUAL.to())) {
            return USUAL.pauses();
        }
        return pauses.stream().sorted(Comparator.comparing(Pause::earliest)).toList();
    }

    private static void add(List<Pause> pauses, Pause.Kind kind, @Nullable Object value) {
        if (value != null) {
            pauses.add(pause(kind, value));
        }
    }

    private static Pause pause(Pause.Kind kind, Object value) {
        String[] ends = value.toString().split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(
                    "has the " + kind.words() + " \"" + value + "\", which is no time such as \"12:30-13:15\"");
        }
        return Pause.at(kind, time(ends[0], kind.words()), time(ends[1], kind.words()));
    }

    private static LocalTime time(@Nullable Object value, String of) {
        try {
            return LocalTime.parse(String.valueOf(value).strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "has \"" + value + "\" for " + of + " of its day, which is no time such as \"09:00\"", e);
        }
    }

    private static Duration minutes(Map<?, ?> day, String name, Duration usual) {
        Object value = day.get(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof Integer minutes
                && minutes > 0
                && minutes % USUAL.step().toMinutes() == 0) {
            return Duration.ofMinutes(minutes);
        }
        throw new IllegalArgumentException("has \"" + value + "\" for " + name
                + " of its day, which is no number of minutes in quarters of an hour");
    }

    private static OptionalInt focusGroups(Map<?, ?> day) {
        Object value = day.get("focus_groups");
        if (value == null) {
            return USUAL.focusGroups();
        }
        if (value instanceof Integer number && number >= 0 && number <= MOST_FOCUS_GROUPS) {
            return OptionalInt.of(number);
        }
        throw new IllegalArgumentException(
                "has \"" + value + "\" focus groups in its day; a number from 0 to " + MOST_FOCUS_GROUPS + " is known");
    }
}
