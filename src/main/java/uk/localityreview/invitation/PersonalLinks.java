package uk.localityreview.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.SecretToken;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.shared.UnitedKingdom;

/** The personal links that were made. Of each only the SHA-256 of its token is kept: the token is 256 random bits. */
@Repository
public class PersonalLinks {

    private final JdbcClient database;
    private final InstantSource clock;

    PersonalLinks(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When the links of a review end: with the day before the review. */
    public static Instant endFor(Review review) {
        return endFor(review.date());
    }

    private static Instant endFor(LocalDate day) {
        return day.atStartOfDay(UnitedKingdom.TIME).toInstant();
    }

    /** Lets the links of a review end with the day before another date of the review; those withdrawn stay withdrawn. */
    @Transactional
    public void endWith(ReviewId review, LocalDate day) {
        database.sql("""
                        update invitation.link
                           set expires_at = :end
                         where review = :review and withdrawn_at is null
                        """)
                .param("end", endFor(day).atOffset(ZoneOffset.UTC))
                .param("review", review.value())
                .update();
    }

    /** Makes a link and says its path, which cannot be said again. Links made before stay good. */
    @Transactional
    public String make(ReviewId review, ParticipantCode participant, Way way, Purpose purpose, Instant expires) {
        SecretToken token = SecretToken.random();
        database.sql("""
                        insert into invitation.link (token_hash, review, participant, way, purpose, made_at, expires_at)
                        values (:hash, :review, :participant, :way, :purpose, :now, :expires)
                        """)
                .param("hash", token.hash().hex())
                .param("review", review.value())
                .param("participant", participant.value())
                .param("way", way.name())
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        return "/answer/" + token.value();
    }

    /** The link with a token, whether or not it still opens anything; none when it was never made. */
    public Optional<PersonalLink> find(String token) {
        return database.sql("select * from invitation.link where token_hash = :hash")
                .param("hash", Sha256.of(token).hex())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Every link of a review, the latest first. */
    public List<PersonalLink> of(ReviewId review) {
        return database.sql("select * from invitation.link where review = :review order by made_at desc, token_hash")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Ends every link of a participant at once. */
    @Transactional
    public int withdraw(ReviewId review, ParticipantCode participant) {
        return database.sql("""
                        update invitation.link
                           set withdrawn_at = :now
                         where review = :review and participant = :participant and withdrawn_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("review", review.value())
                .param("participant", participant.value())
                .update();
    }

    private static PersonalLink read(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new PersonalLink(
                new Sha256(row.getString("token_hash")),
                new ReviewId(row.getObject("review", UUID.class)),
                new ParticipantCode(row.getString("participant")),
                Way.valueOf(row.getString("way")),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
