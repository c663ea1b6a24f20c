package uk.localityreview.timetable.settings;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.localityreview.access.FormErrors;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;

/**
 * The settings of a day as typed.
 *
 * @param values each by the name of its field
 */
public record SettingsForm(Map<String, String> values) {

    /** How many huddles the page has room for. */
    public static final int HUDDLES = 3;

    private static final int LONGEST = 240;
    private static final int MOST_GROUPS = 20;

    public SettingsForm {
        values = Map.copyOf(values);
    }

    static SettingsForm from(DayFrame frame) {
        Map<String, String> values = new HashMap<>();
        values.put("from", frame.from().toString());
        values.put("to", frame.to().toString());
        values.put("interview", minutes(frame.interview()));
        values.put("focusGroup", minutes(frame.focusGroup()));
        values.put("writeUp", minutes(frame.writeUp()));
        values.put("step", minutes(frame.step()));
        frame.focusGroups().ifPresent(groups -> values.put("focusGroups", String.valueOf(groups)));
        int huddles = 0;
        for (Pause pause : frame.pauses()) {
            String name = switch (pause.kind()) {
                case LUNCH -> "lunch";
                case DEBRIEF -> "debrief";
                case HUDDLE -> "huddle" + ++huddles;
            };
            values.put(name + "From", pause.earliest().toString());
            values.put(name + "To", pause.latest().toString());
            values.put(name + "Minutes", minutes(pause.length()));
        }
        return new SettingsForm(values);
    }

    private static String minutes(Duration length) {
        return String.valueOf(length.toMinutes());
    }

    /** A value as typed, or nothing. */
    public String of(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What became of reading it. */
    sealed interface Read {}

    /** A frame. */
    record Settled(DayFrame frame) implements Read {}

    /** What is wrong. */
    record Wrong(FormErrors errors) implements Read {}

    Read read() {
        return new Reader().read();
    }

    private final class Reader {

        private FormErrors errors = FormErrors.none();

        Read read() {
            LocalTime from = time("from", "when the first session may start");
            LocalTime to = time("to", "when the team leaves");
            Duration interview = length("interview", 5);
            Duration focusGroup = length("focusGroup", 5);
            Duration writeUp = length("writeUp", 0);
            OptionalInt groups = groups();
            List<Pause> pauses = pauses();
            if (errors.isEmpty() && !to.isAfter(from)) {
                errors = errors.with("to", "The day must end after it starts");
            }
            if (errors.isEmpty()) {
                holdAgainst(from, to, pauses);
            }
            return errors.isEmpty()
                    ? new Settled(
                            new DayFrame(from, to, pauses, interview, focusGroup, writeUp, length("step", 5), groups))
                    : new Wrong(errors);
        }

        private OptionalInt groups() {
            String problem = "Enter how many focus groups, from 0 to " + MOST_GROUPS + ", or leave it blank";
            return of("focusGroups").isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(number("focusGroups", 0, MOST_GROUPS, problem));
        }

        private List<Pause> pauses() {
            List<Pause> pauses = new ArrayList<>();
            add(pauses, Pause.Kind.LUNCH, "lunch");
            for (int i = 1; i <= HUDDLES; i++) {
                add(pauses, Pause.Kind.HUDDLE, "huddle" + i);
            }
            add(pauses, Pause.Kind.DEBRIEF, "debrief");
            pauses.sort(Comparator.comparing(Pause::earliest).thenComparing(Pause::latest));
            return pauses;
        }

        private void add(List<Pause> pauses, Pause.Kind kind, String name) {
            if (of(name + "From").isBlank() && of(name + "To").isBlank()) {
                return;
            }
            FormErrors before = errors;
            LocalTime earliest = time(name + "From", "the earliest start of the " + kind.words());
            LocalTime latest = time(name + "To", "when the " + kind.words() + " must be over");
            Duration length = length(name + "Minutes", 5);
            if (!errors.equals(before)) {
                return;
            }
            if (Duration.between(earliest, latest).compareTo(length) < 0) {
                errors = errors.with(
                        name + "Minutes",
                        "A " + kind.words() + " of " + length.toMinutes() + " minutes does not fit between " + earliest
                                + " and " + latest);
                return;
            }
            pauses.add(new Pause(kind, earliest, latest, length));
        }

        private void holdAgainst(LocalTime from, LocalTime to, List<Pause> pauses) {
            for (Pause pause : pauses) {
                if (pause.earliest().isBefore(from) || pause.latest().isAfter(to)) {
                    errors = errors.with(
                            nameOf(pause) + "From",
                            "The " + pause.kind().words() + " must lie within the day, from " + from + " to " + to);
                }
            }
        }

        private String nameOf(Pause pause) {
            return switch (pause.kind()) {
                case LUNCH -> "lunch";
                case DEBRIEF -> "debrief";
                case HUDDLE -> "huddle1";
            };
        }

        private LocalTime time(String name, String what) {
            try {
                String text = of(name).replace('.', ':');
                return LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text);
            } catch (DateTimeParseException e) {
                errors = errors.with(name, "Enter " + what + ", such as 09:00");
                return LocalTime.MIDNIGHT;
            }
        }

        private Duration length(String name, int least) {
            return Duration.ofMinutes(
                    number(name, least, LONGEST, "Enter a number of minutes from " + least + " to " + LONGEST));
        }

        private int number(String name, int least, int most, String problem) {
            String text = of(name);
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
                return Integer.parseInt(text);
            }
            errors = errors.with(name, problem);
            return least;
        }
    }
}
