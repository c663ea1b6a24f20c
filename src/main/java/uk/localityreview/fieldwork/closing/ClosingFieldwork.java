package uk.localityreview.fieldwork.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.FieldworkClosed;
import uk.localityreview.review.ReviewId;

/** Closes fieldwork as complete, and where it is not, only with a reason. What comes in later is kept all the same. */
@Component
public class ClosingFieldwork {

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Intakes intakes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ClosingFieldwork(JdbcClient jdbc, Intakes intakes, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.intakes = intakes;
        this.events = events;
        this.clock = clock;
    }

    /** The closing, if fieldwork is closed. */
    Optional<Closing> of(ReviewId review) {
        return jdbc.sql("""
                        select closing.*,
                               (select count(*) from fieldwork.operation
                                 where operation.review = closing.review and kept_at > closed_at) as late
                          from fieldwork.closing where review = :review
                        """)
                .param("review", review.value())
                .query(ClosingFieldwork::read)
                .optional();
    }

    /** Whether fieldwork was closed, be it over something that is not here. */
    public boolean isClosed(ReviewId review) {
        return of(review).isPresent();
    }

    /** Whether all that a device noted is here, as far as can be known. */
    public boolean isAllHere(ReviewId review, UUID device) {
        return intakes.of(review).isAllHereOf(device);
    }

    /** Closes it, or says why not; a second time changes nothing. */
    @Transactional
    FormErrors close(ReviewId review, AccountId by, String reason) {
        Intake intake = intakes.of(review);
        String given = reason.strip();
        if (given.length() > LONGEST_REASON) {
            return FormErrors.none().with("reason", "Reason must be at most 1,000 characters");
        }
        if (!intake.isComplete() && given.isEmpty()) {
            return FormErrors.none()
                    .with(
                            "reason",
                            "Say why fieldwork is closed while " + InWords.whatIsOpen(intake) + "; it was not closed");
        }
        if (insert(review, by, intake, given.isEmpty() ? null : given)) {
            events.publishEvent(new FieldworkClosed(review, intake.waiting(), intake.missing()));
        }
        return FormErrors.none();
    }

    private boolean insert(ReviewId review, AccountId by, Intake intake, @Nullable String reason) {
        return jdbc.sql("""
                        insert into fieldwork.closing (review, closed_at, account, missing, waiting, reason)
                        values (:review, :at, :by, :missing, :waiting, :reason)
                        on conflict (review) do nothing
                        """)
                        .param("review", review.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("missing", intake.missing())
                        .param("waiting", intake.waiting())
                        .param("reason", reason, Types.VARCHAR)
                        .update()
                == 1;
    }

    private static Closing read(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("account", UUID.class)),
                row.getInt("waiting"),
                row.getInt("missing"),
                row.getString("reason"),
                row.getInt("late"));
    }
}
