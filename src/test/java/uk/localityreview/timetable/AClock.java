package uk.localityreview.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets: import its {@link Given} and have it autowired. */
public final class AClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-02-20T10:00:00Z");

    /** Puts the clock into the application. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Given {

        @Bean
        @Primary
        AClock aClock() {
            return new AClock();
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** It is so late at the venue on the day of {@link TimetableFixture}. */
    public void isNow(String time) {
        now = TimetableFixture.THE_DAY
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    /** It is the morning after that day. */
    public void isTheDayAfter() {
        now = TimetableFixture.THE_DAY
                .plusDays(1)
                .atTime(9, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    /** It is the evening before that day. */
    public void isTheDayBefore() {
        now = TimetableFixture.THE_DAY
                .minusDays(1)
                .atTime(18, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }
}
