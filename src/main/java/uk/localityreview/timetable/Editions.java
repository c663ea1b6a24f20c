package uk.localityreview.timetable;

import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;

/** Each time that a timetable was published. */
@Repository
public class Editions {

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Editions(JdbcClient jdbc, InstantSource clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A timetable as it was published.
     *
     * @param number 1 for the first, and one more each time
     * @param sessions how many sessions it had
     * @param publishedAt when
     * @param publishedBy by whom, or null when it came in with a day pack
     */
    public record Edition(
            int number,
            int sessions,
            Instant publishedAt,
            @Nullable AccountId publishedBy) {}

    /** The last edition, on which people rely; none before the first. */
    public Optional<Edition> last(ReviewId review) {
        return jdbc.sql("""
                select number, sessions, published_at, published_by
                  from timetable.edition
                 where review = :review
                 order by number desc
                 limit 1
                """)
                .param("review", review.value())
                .query((row, number) -> {
                    UUID by = row.getObject("published_by", UUID.class);
                    return new Edition(
                            row.getInt("number"),
                            row.getInt("sessions"),
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            by == null ? null : new AccountId(by));
                })
                .optional();
    }

    /** Publishes the next edition and gives its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(ReviewId review, int sessions, @Nullable AccountId by) {
        int number = jdbc.sql("""
                insert into timetable.edition (review, number, sessions, published_at, published_by)
                select :review, coalesce(max(number), 0) + 1, :sessions, :at, :by
                  from timetable.edition
                 where review = :review
                returning number
                """)
                .param("review", review.value())
                .param("sessions", sessions)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .query(Integer.class)
                .single();
        events.publishEvent(new TimetablePublished(review, number, sessions));
        return number;
    }
}
