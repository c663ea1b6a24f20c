package uk.localityreview.timetable.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.proposal.Search.State;
import uk.localityreview.timetable.solver.Listener.Progress;

/** The searches for timetables. One whose node is gone is told as interrupted. */
@Repository
class Searches {

    /** A search beats twice a second; whoever was silent for so long is gone. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Searches(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a search. The database bears one at a time for a review. */
    void begin(UUID id, ReviewId review, boolean fromNow, String basis, int mostSeconds, AccountId by) {
        jdbc.sql("""
                insert into timetable.proposal (id, review, state, from_now, basis, asked_by, asked_at, beat_at,
                                                most_seconds)
                values (:id, :review, 'RUNNING', :fromNow, :basis, :by, :now, :now, :seconds)
                """)
                .param("id", id)
                .param("review", review.value())
                .param("fromNow", fromNow)
                .param("basis", basis)
                .param("by", by.value())
                .param("now", now())
                .param("seconds", mostSeconds)
                .update();
    }

    Optional<Search> find(ReviewId review, UUID id) {
        forgetTheSilent(review);
        return jdbc.sql("select * from timetable.proposal where review = :review and id = :id")
                .param("review", review.value())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The search that is under way for a review, if any. */
    Optional<Search> running(ReviewId review) {
        forgetTheSilent(review);
        return jdbc.sql("select * from timetable.proposal where review = :review and state = 'RUNNING'")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The searches of a review, the latest first. */
    List<Search> of(ReviewId review) {
        forgetTheSilent(review);
        return jdbc.sql("select * from timetable.proposal where review = :review order by asked_at desc limit 20")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    private void forgetTheSilent(ReviewId review) {
        jdbc.sql("""
                update timetable.proposal
                   set state = 'INTERRUPTED'
                 where review = :review and state = 'RUNNING' and beat_at < :silent
                """)
                .param("review", review.value())
                .param("silent", now().minus(SILENCE))
                .update();
    }

    /** Says that a search is alive and how far it is; answers whether it should go on. */
    @Transactional
    public boolean beat(UUID id, @Nullable Progress progress) {
        if (progress != null) {
            jdbc.sql("""
                    update timetable.proposal
                       set seen = :seen, expected = :expected, improved_ms = :after
                     where id = :id
                    """)
                    .param("id", id)
                    .param("seen", progress.seen())
                    .param("expected", progress.expected())
                    .param("after", progress.after().toMillis())
                    .update();
        }
        return jdbc.sql("""
                update timetable.proposal
                   set beat_at = :now
                 where id = :id and state = 'RUNNING'
                returning not stop_asked
                """)
                .param("id", id)
                .param("now", now())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void askToStop(UUID id) {
        jdbc.sql("update timetable.proposal set stop_asked = true where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    void found(UUID id, Found found) {
        jdbc.sql("""
                update timetable.proposal
                   set state = 'FOUND', found = cast(:found as jsonb), beat_at = :now
                 where id = :id and state = 'RUNNING'
                """)
                .param("id", id)
                .param("found", JSON.writeValueAsString(found))
                .param("now", now())
                .update();
    }

    void failed(UUID id, String sentence) {
        jdbc.sql("""
                update timetable.proposal
                   set state = 'FAILED', refusal = :sentence, beat_at = :now
                 where id = :id and state = 'RUNNING'
                """)
                .param("id", id)
                .param("sentence", sentence)
                .param("now", now())
                .update();
    }

    void interrupted(UUID id) {
        to(id, State.RUNNING, State.INTERRUPTED);
    }

    /** Brings a search from one state into another; answers whether it was in the first. */
    boolean to(UUID id, State from, State to) {
        return jdbc.sql("update timetable.proposal set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Search read(ResultSet row) throws SQLException {
        String found = row.getString("found");
        return new Search(
                row.getObject("id", UUID.class),
                new ReviewId(row.getObject("review", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getBoolean("from_now"),
                row.getString("basis"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                instant(row, "asked_at"),
                instant(row, "beat_at"),
                row.getInt("most_seconds"),
                row.getObject("seen", Integer.class),
                row.getObject("expected", Integer.class),
                row.getObject("improved_ms", Long.class),
                found == null ? null : JSON.readValue(found, Found.class),
                row.getString("refusal"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
