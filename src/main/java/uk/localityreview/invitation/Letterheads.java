package uk.localityreview.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;

/** The letterhead of each review that has one. */
@Repository
public class Letterheads {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Letterheads(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The letterhead of a review; none before somebody has filled it in. */
    public Optional<Letterhead> of(ReviewId review) {
        return database.sql("select * from invitation.letterhead where review = :review")
                .param("review", review.value())
                .query((row, number) -> new Letterhead(
                        row.getString("venue"),
                        row.getString("contact"),
                        row.getString("safeguarding"),
                        row.getString("complaints"),
                        row.getObject("withdraw_until", LocalDate.class)))
                .optional();
    }

    /** How often the letterhead of a review was changed; 0 before it is filled in. */
    public int versionOf(ReviewId review) {
        return database.sql("select version from invitation.letterhead where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Keeps a letterhead, unless another has changed it since.
     *
     * @param version what {@link #versionOf} said when it was read
     * @return whether it was kept
     */
    @Transactional
    public boolean keep(ReviewId review, Letterhead letterhead, int version) {
        int kept = database.sql("""
                        insert into invitation.letterhead as held
                               (review, version, venue, contact, safeguarding, complaints, withdraw_until)
                        values (:review, 1, :venue, :contact, :safeguarding, :complaints, :withdrawUntil)
                        on conflict (review) do update
                           set version = held.version + 1,
                               venue = excluded.venue,
                               contact = excluded.contact,
                               safeguarding = excluded.safeguarding,
                               complaints = excluded.complaints,
                               withdraw_until = excluded.withdraw_until
                         where held.version = :version
                        """)
                .param("review", review.value())
                .param("version", version)
                .param("venue", letterhead.venue())
                .param("contact", letterhead.contact())
                .param("safeguarding", letterhead.safeguarding())
                .param("complaints", letterhead.complaints())
                .param("withdrawUntil", letterhead.withdrawUntil())
                .update();
        if (kept == 1) {
            events.publishEvent(new InvitationDeed("LETTERHEAD_KEPT", review, "letterhead"));
        }
        return kept == 1;
    }
}
