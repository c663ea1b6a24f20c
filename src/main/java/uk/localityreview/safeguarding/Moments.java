package uk.localityreview.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.localityreview.shared.UnitedKingdom;

/** When something was, in words. */
final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(UnitedKingdom.TIME);

    private Moments() {}

    static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A device's own time. */
    static String ofDevice(String written) {
        return at(OffsetDateTime.parse(written).toInstant());
    }

    /** How long ago something was. */
    static String ago(Instant at, Instant now) {
        long minutes = Math.max(0, Duration.between(at, now).toMinutes());
        if (minutes == 0) {
            return "less than a minute ago";
        }
        if (minutes < 120) {
            return minutes == 1 ? "1 minute ago" : minutes + " minutes ago";
        }
        return minutes < 48 * 60 ? minutes / 60 + " hours ago" : minutes / 60 / 24 + " days ago";
    }
}
