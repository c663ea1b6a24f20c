package uk.localityreview.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.vault.Vault;

/** The reviews that are held here. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Reviews(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /**
     * Opens a review, with a key of its own to seal its notes by, and with the dates until which all is kept: names for
     * three months after the day, notes for twelve, what was coded for six years.
     */
    @Transactional
    public void open(Review review) {
        vault.makeKey(review.id().value());
        Locality locality = review.locality();
        jdbc.sql("""
                insert into review.review (id, locality, local_authority, community_safety_partnership,
                                           police_force_area, held_on, sponsor, marking, notice)
                values (:id, :locality, :authority, :partnership, :force, :heldOn, :sponsor, :marking, :notice)
                """)
                .param("id", review.id().value())
                .param("locality", locality.name())
                .param("authority", locality.localAuthority().value())
                .param("partnership", valueOf(locality.communitySafetyPartnership()), Types.VARCHAR)
                .param("force", valueOf(locality.policeForceArea()), Types.VARCHAR)
                .param("heldOn", review.date())
                .param("sponsor", review.sponsor())
                .param("marking", review.marking())
                .param("notice", review.notice(), Types.VARCHAR)
                .update();
        new ReviewParts(jdbc, review.id()).keep(review);
        jdbc.sql("""
                insert into review.retention (review, names_until, notes_until, coded_until)
                values (:id, :names, :notes, :coded)
                """)
                .param("id", review.id().value())
                .param("names", review.date().plusMonths(3))
                .param("notes", review.date().plusMonths(12))
                .param("coded", review.date().plusYears(6))
                .update();
        events.publishEvent(new ReviewOpened(review.id()));
    }

    /** Opens a review whose day lies ahead: it is set up here, and no session starts before its assessments are signed off. */
    @Transactional
    public void openToSetUp(Review review, Instant at) {
        open(review);
        jdbc.sql("insert into review.set_up (review, started_at) values (:review, :at)")
                .param("review", review.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The review with an id; {@link NoSuchReview} when there is none. */
    public Review get(ReviewId id) {
        return jdbc.sql("select * from review.review where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new NoSuchReview(id));
    }

    /** Whether a review with an id is held. */
    public boolean holds(ReviewId id) {
        return jdbc.sql("select count(*) from review.review where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those of some reviews that are held, the newest day first. */
    public List<Review> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from review.review where id in (:ids) order by held_on desc, locality")
                .param("ids", ids)
                .query((row, number) -> read(row))
                .list();
    }

    private Review read(ResultSet row) throws SQLException {
        ReviewId id = new ReviewId(row.getObject("id", UUID.class));
        ReviewParts parts = new ReviewParts(jdbc, id);
        return new Review(
                id,
                new Locality(
                        row.getString("locality"),
                        new AreaCode(row.getString("local_authority")),
                        areaOrNull(row.getString("community_safety_partnership")),
                        areaOrNull(row.getString("police_force_area"))),
                row.getObject("held_on", LocalDate.class),
                row.getString("sponsor"),
                row.getString("marking"),
                row.getString("notice"),
                parts.rooms(),
                parts.team(),
                parts.agencies(),
                parts.participants());
    }

    private static @Nullable String valueOf(@Nullable AreaCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable AreaCode areaOrNull(@Nullable String code) {
        return code == null ? null : new AreaCode(code);
    }
}
