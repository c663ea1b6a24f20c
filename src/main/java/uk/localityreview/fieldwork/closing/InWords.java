package uk.localityreview.fieldwork.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.localityreview.shared.UnitedKingdom;

/** What the page of the devices says in words. */
final class InWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK).withZone(UnitedKingdom.TIME);

    private InWords() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : "%,d entries".formatted(count);
    }

    /** How long ago something was. */
    static String ago(Instant at, Instant now) {
        long minutes = Math.max(0, Duration.between(at, now).toMinutes());
        if (minutes == 0) {
            return "less than a minute ago";
        }
        if (minutes < 120) {
            return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
        }
        return minutes < 48 * 60 ? minutes / 60 + " hours ago" : minutes / 60 / 24 + " days ago";
    }

    /** A clock's difference, such as "3 hours behind". */
    static String clock(Duration ahead) {
        Duration off = ahead.abs();
        String much = off.toDays() >= 2
                ? off.toDays() + " days"
                : off.toHours() >= 2
                        ? off.toHours() + " hours"
                        : off.toMinutes() >= 2 ? off.toMinutes() + " minutes" : off.toSeconds() + " seconds";
        return much + (ahead.isNegative() ? " behind" : " ahead");
    }

    /** What waits and what is missing, as the end of a sentence. */
    static String whatIsOpen(Intake intake) {
        List<String> open = new ArrayList<>();
        if (intake.waiting() > 0) {
            open.add(entries(intake.waiting())
                    + (intake.waiting() == 1 ? " still waits on a device" : " still wait on devices"));
        }
        if (intake.missing() > 0) {
            open.add(entries(intake.missing()) + (intake.missing() == 1 ? " is missing" : " are missing"));
        }
        return String.join(" and ", open);
    }
}
