package uk.localityreview.fieldwork.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.Vault;

/** Files that were read and not yet kept: sealed, each for the one person who gave it, and gone after two hours. */
@Repository
class Drafts {

    static final Duration LASTS = Duration.ofHours(2);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;

    Drafts(JdbcClient jdbc, Vault vault, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps a file for a while; any other that the same person had for the session goes. */
    UUID put(ReviewId review, SessionCode session, AccountId account, Transcript transcript, byte[] original) {
        clear();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                delete from fieldwork.draft_of_note
                 where review = :review and session = :session and account = :account
                """)
                .param("review", review.value())
                .param("session", session.value())
                .param("account", account.value())
                .update();
        jdbc.sql("""
                insert into fieldwork.draft_of_note (id, review, session, account, sealed_lines, sealed_file, expires_at)
                values (:id, :review, :session, :account, :lines, :file, :expires)
                """)
                .param("id", id)
                .param("review", review.value())
                .param("session", session.value())
                .param("account", account.value())
                .param("lines", vault.seal(review.value(), "draft " + id, JSON.writeValueAsBytes(transcript)))
                .param("file", vault.seal(review.value(), "draft file " + id, original))
                .param("expires", now().plus(LASTS))
                .update();
        return id;
    }

    /** A draft of somebody's own that still lasts. */
    Optional<Draft> find(ReviewId review, SessionCode session, AccountId account, UUID id) {
        clear();
        return jdbc.sql("""
                        select * from fieldwork.draft_of_note
                         where id = :id and review = :review and session = :session and account = :account
                        """)
                .param("id", id)
                .param("review", review.value())
                .param("session", session.value())
                .param("account", account.value())
                .query((row, number) -> open(review, row))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from fieldwork.draft_of_note where id = :id")
                .param("id", id)
                .update();
    }

    /** Takes away what has lasted long enough; also when the house starts, in case nobody comes by. */
    @EventListener(ApplicationReadyEvent.class)
    void clear() {
        jdbc.sql("delete from fieldwork.draft_of_note where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private Draft open(ReviewId review, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] lines = vault.open(review.value(), "draft " + id, row.getBytes("sealed_lines"));
        byte[] file = vault.open(review.value(), "draft file " + id, row.getBytes("sealed_file"));
        return new Draft(id, JSON.readValue(lines, Transcript.class), file);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
