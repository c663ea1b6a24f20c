package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.localityreview.shared.UnitedKingdom;

/** Days and moments as the pages say them. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'at' H:mm", Locale.UK);

    private InWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(UnitedKingdom.TIME));
    }
}
