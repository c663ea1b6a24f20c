package uk.localityreview.timetable.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.localityreview.shared.UnitedKingdom;

/** The time at the venue. */
@Component
public class DayClock {

    private final InstantSource clock;

    DayClock(InstantSource clock) {
        this.clock = clock;
    }

    /** The time by the venue's clock, to the minute, when today is the day; null on any other. */
    public @Nullable LocalTime nowOn(LocalDate day) {
        ZonedDateTime now = clock.instant().atZone(UnitedKingdom.TIME);
        return now.toLocalDate().equals(day) ? now.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : null;
    }

    /** Whether a day is today or has passed. */
    public boolean hasBegun(LocalDate day) {
        return !clock.instant().atZone(UnitedKingdom.TIME).toLocalDate().isBefore(day);
    }

    /** Whether a day has passed. */
    public boolean isAfter(LocalDate day) {
        return clock.instant().atZone(UnitedKingdom.TIME).toLocalDate().isAfter(day);
    }

    public Instant instant() {
        return clock.instant();
    }

    /** An instant as the venue's clock shows it, to the minute. */
    public static LocalTime atTheVenue(Instant at) {
        return at.atZone(UnitedKingdom.TIME).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
