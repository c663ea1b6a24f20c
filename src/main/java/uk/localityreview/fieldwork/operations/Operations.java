package uk.localityreview.fieldwork.operations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.KeptOperation.Conflict;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.ReviewVault;
import uk.localityreview.vault.Vault;

/**
 * Opens the operations of each review. Whoever shows them puts on record that they were read. Concerns are not among them:
 * see {@link RaisedConcerns}.
 */
@Repository
public class Operations {

    private static final String MARKED = """
            select *,
                   count(*) over (partition by id) > 1 as same_id,
                   count(*) over (partition by device, sequence) > 1 as same_sequence
              from fieldwork.operation
             where review = :review
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Operations(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * What was sent for a session, device by device and each in the order of its own sequence; of two under one id the one
     * that came first is first.
     */
    public List<KeptOperation> of(ReviewId review, SessionCode session) {
        ReviewVault sealed = vault.of(review.value());
        return jdbc.sql("select * from (" + MARKED + """
                ) marked
                 where session = :session and kind <> 'concern'
                 order by device, sequence, beside, kept_at, hash
                """)
                .param("review", review.value())
                .param("session", session.value())
                .query((row, number) -> read(row, sealed))
                .list();
    }

    /** The sessions for which anything was sent. */
    public List<SessionCode> sessions(ReviewId review) {
        return jdbc.sql("select distinct session from fieldwork.operation where review = :review order by session")
                .param("review", review.value())
                .query((row, number) -> new SessionCode(row.getString("session")))
                .list();
    }

    private static KeptOperation read(ResultSet row, ReviewVault sealed) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Sha256 hash = new Sha256(row.getString("hash"));
        byte[] body = sealed.open(bodyOf(id, hash), row.getBytes("sealed_body"));
        Operation operation = new Operation(
                id,
                row.getObject("device", UUID.class),
                row.getLong("sequence"),
                new SessionCode(row.getString("session")),
                OperationKind.of(row.getString("kind")).orElseThrow(),
                row.getString("device_time"),
                new String(body, StandardCharsets.UTF_8));
        if (!operation.hash().equals(hash)) {
            throw new IllegalStateException("The operation " + id + " is not what was kept");
        }
        return new KeptOperation(
                operation,
                new AccountId(row.getObject("account", UUID.class)),
                account(row.getObject("taken_in_by", UUID.class)),
                Optional.ofNullable(row.getObject("clock_ahead", Long.class))
                        .map(Duration::ofMillis)
                        .orElse(null),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("same_id")
                        ? Conflict.SAME_ID
                        : row.getBoolean("same_sequence") ? Conflict.SAME_SEQUENCE : Conflict.NONE);
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /** What a sealed body is to the vault. */
    public static String bodyOf(UUID id, Sha256 hash) {
        return "operation " + id + " " + hash;
    }
}
