package uk.localityreview.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.localityreview.shared.UnitedKingdom;

/** Dates and times as a British reader expects them, in the time of the United Kingdom wherever the machine stands. */
public final class PublishedDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private PublishedDates() {}

    /** Such as 16 October 2025. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as 16 October 2025 at 17:05. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(UnitedKingdom.TIME));
    }
}
