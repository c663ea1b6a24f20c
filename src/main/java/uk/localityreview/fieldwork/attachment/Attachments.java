package uk.localityreview.fieldwork.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.attachment.Attachment.Kept;
import uk.localityreview.fieldwork.attachment.Attachment.State;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.Vault;

/** The photos of paper notes of each review: sealed, each once, and those announced by a device that have not arrived. */
@Repository
public class Attachments {

    /** The most photos of one session. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Attachments(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a device holds a photo which is still to come; that it says so again, or after the photo came, changes
     * nothing.
     *
     * @param id the name that the device gave it
     * @param original the hash of the file on the device
     */
    @Transactional
    public void announce(ReviewId review, SessionCode session, UUID id, Sha256 original) {
        holdStill(review, session);
        int added = jdbc.sql("""
                insert into fieldwork.attachment (id, review, session, original_hash, state, announced_at)
                values (:id, :review, :session, :hash, 'ANNOUNCED', :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("review", review.value())
                .param("session", session.value())
                .param("hash", original.hex())
                .param("now", now())
                .update();
        if (added > 0) {
            events.publishEvent(new PhotoAnnounced(review, session, id));
        }
    }

    /** The photos that were announced and have not arrived, by session; while there are any, their session is not complete. */
    public List<Attachment> missing(ReviewId review) {
        return jdbc.sql("""
                        select * from fieldwork.attachment
                         where review = :review and state = 'ANNOUNCED' order by session, announced_at, id
                        """)
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The photos of a session, in the order in which they were first heard of. */
    public List<Attachment> of(ReviewId review, SessionCode session) {
        return jdbc.sql("""
                        select * from fieldwork.attachment
                         where review = :review and session = :session order by announced_at, id
                        """)
                .param("review", review.value())
                .param("session", session.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** What became of a photo that was offered. */
    enum Keeping {
        KEPT,
        KEPT_BEFORE,
        TOO_MANY
    }

    /** Keeps a photo, or the one that a device announced; the same file twice is kept once. */
    @Transactional
    Keeping keep(ReviewId review, SessionCode session, PhotoReading.Cleaned photo, AccountId by) {
        holdStill(review, session);
        List<Attachment> all = of(review, session);
        Optional<Attachment> same = all.stream()
                .filter(one -> one.original().equals(photo.original()))
                .findFirst();
        if (same.filter(one -> one.state() == State.ARRIVED).isPresent()) {
            return Keeping.KEPT_BEFORE;
        }
        if (all.stream().filter(one -> one.state() == State.ARRIVED).count() >= MOST) {
            return Keeping.TOO_MANY;
        }
        UUID id = same.map(Attachment::id).orElseGet(UUID::randomUUID);
        jdbc.sql("""
                insert into fieldwork.attachment (id, review, session, original_hash, state, announced_at, kind, width,
                                                  height, bytes, had_metadata, sealed_photo, brought_by, arrived_at)
                values (:id, :review, :session, :hash, 'ARRIVED', :now, :kind, :width,
                        :height, :bytes, :metadata, :photo, :by, :now)
                on conflict (review, id) do update
                   set state = 'ARRIVED', kind = :kind, width = :width, height = :height, bytes = :bytes,
                       had_metadata = :metadata, sealed_photo = :photo, brought_by = :by, arrived_at = :now
                """)
                .param("id", id)
                .param("review", review.value())
                .param("session", session.value())
                .param("hash", photo.original().hex())
                .param("now", now())
                .param("kind", photo.kind().name())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("bytes", photo.picture().length)
                .param("metadata", photo.hadMetadata())
                .param("photo", vault.seal(review.value(), "photo " + id, photo.picture()))
                .param("by", by.value())
                .update();
        events.publishEvent(new PhotoKept(review, session, id, photo.original()));
        return Keeping.KEPT;
    }

    /** Opens a photo for whoever is signed in, and records that they looked at it; none when it has not arrived. */
    @Transactional
    Optional<byte[]> read(ReviewId review, SessionCode session, UUID id) {
        Optional<byte[]> sealed = jdbc.sql("""
                        select sealed_photo from fieldwork.attachment
                         where id = :id and review = :review and session = :session and state = 'ARRIVED'
                        """)
                .param("id", id)
                .param("review", review.value())
                .param("session", session.value())
                .query(byte[].class)
                .optional();
        return sealed.map(photo -> {
            events.publishEvent(new PhotoRead(review, session, id));
            return vault.open(review.value(), "photo " + id, photo);
        });
    }

    private void holdStill(ReviewId review, SessionCode session) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('photos ' || :review || ' ' || :session, 0))")
                .param("review", review.toString())
                .param("session", session.value())
                .query((row, number) -> 0)
                .list();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Attachment(
                row.getObject("id", UUID.class),
                new SessionCode(row.getString("session")),
                new Sha256(row.getString("original_hash")),
                state,
                instant(row, "announced_at"),
                state == State.ANNOUNCED
                        ? null
                        : new Kept(
                                PhotoKind.valueOf(row.getString("kind")),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getInt("bytes"),
                                row.getBoolean("had_metadata"),
                                new AccountId(row.getObject("brought_by", UUID.class)),
                                instant(row, "arrived_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
