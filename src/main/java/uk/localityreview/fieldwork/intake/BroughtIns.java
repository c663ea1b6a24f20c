package uk.localityreview.fieldwork.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.transcript.FileKind;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/** Which notes came in later, from what, when and by whom. */
@Repository
public class BroughtIns {

    private final JdbcClient jdbc;

    BroughtIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewId review, BroughtIn broughtIn) {
        jdbc.sql("""
                insert into fieldwork.brought_in (id, review, session, kind, file_hash, started_at, brought_by, brought_at)
                values (:id, :review, :session, :kind, :file, :startedAt, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("review", review.value())
                .param("session", broughtIn.session().value())
                .param("kind", broughtIn.kind().name())
                .param("file", broughtIn.file().hex())
                .param("startedAt", utc(broughtIn.startedAt()))
                .param("by", broughtIn.by().value())
                .param("at", utc(broughtIn.at()))
                .update();
    }

    /** What came in later for a review, by session and time. */
    public List<BroughtIn> of(ReviewId review) {
        return jdbc.sql("select * from fieldwork.brought_in where review = :review order by session, brought_at")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** What came in later for a session, by time. */
    public List<BroughtIn> of(ReviewId review, SessionCode session) {
        return of(review).stream().filter(one -> one.session().equals(session)).toList();
    }

    private static BroughtIn read(ResultSet row) throws SQLException {
        return new BroughtIn(
                new SessionCode(row.getString("session")),
                FileKind.valueOf(row.getString("kind")),
                new Sha256(row.getString("file_hash")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("brought_by", UUID.class)),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
