package uk.localityreview.invitation.answer;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Availability;

/**
 * The times that somebody typed, as far as they can be read.
 *
 * @param times in the order of the day
 * @param errors what to put right, each beside its row
 */
record TimesRead(List<Availability> times, FormErrors errors) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(am|pm)?");

    static TimesRead of(List<AnswerForm.Row> rows) {
        FormErrors errors = FormErrors.none();
        List<Availability> times = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AnswerForm.Row row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            int number = i + 1;
            Optional<LocalTime> from = time(row.from());
            Optional<LocalTime> to = time(row.to());
            if (from.isEmpty()) {
                errors = errors.with("from-" + number, "Enter when time " + number + " starts, such as 9:30");
            } else if (to.isEmpty()) {
                errors = errors.with("to-" + number, "Enter when time " + number + " ends, such as 12:15");
            } else if (!to.get().isAfter(from.get())) {
                errors = errors.with("to-" + number, "Time " + number + " must end after it starts");
            } else if (times.stream().anyMatch(other -> overlap(other, from.get(), to.get()))) {
                errors = errors.with("from-" + number, "Time " + number + " overlaps another time");
            } else {
                times.add(new Availability(from.get(), to.get()));
            }
        }
        times.sort(Comparator.comparing(Availability::from));
        if (times.isEmpty() && errors.isEmpty()) {
            errors = errors.with("from-1", "Enter at least one time when you can come");
        }
        return new TimesRead(times, errors);
    }

    private static boolean overlap(Availability other, LocalTime from, LocalTime to) {
        return from.isBefore(other.to()) && other.from().isBefore(to);
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.toLowerCase(Locale.UK).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + ("pm".equals(matcher.group(3)) ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
