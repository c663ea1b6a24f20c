package uk.localityreview.safeguarding.contact;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Whom to tell, for each review; each version stays. */
@Repository
public class SafeguardingContacts {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SafeguardingContacts(JdbcClient jdbc, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whom to tell was said. */
    record ContactKept(ReviewId reviewId, int version) implements Audited {

        @Override
        public String act() {
            return "SAFEGUARDING_CONTACT_KEPT";
        }

        @Override
        public UUID review() {
            return reviewId.value();
        }

        @Override
        public String subject() {
            return "version " + version;
        }
    }

    /** Whom to tell in a review; none before somebody has said it. */
    public Optional<SafeguardingContact> of(ReviewId review) {
        return jdbc.sql("""
                        select office, telephone, out_of_hours
                          from safeguarding.contact
                         where review = :review
                         order by version desc
                         limit 1
                        """)
                .param("review", review.value())
                .query((row, number) -> new SafeguardingContact(
                        row.getString("office"), row.getString("telephone"), row.getString("out_of_hours")))
                .optional();
    }

    /** The version that holds; 0 before there is one. */
    int versionOf(ReviewId review) {
        return jdbc.sql("select coalesce(max(version), 0) from safeguarding.contact where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Keeps a new version, unless another was kept since.
     *
     * @param read the version that whoever changes it had read
     * @return whether it was kept
     */
    @Transactional
    public boolean keep(ReviewId review, SafeguardingContact contact, int read, AccountId by) {
        if (versionOf(review) != read) {
            return false;
        }
        int kept = jdbc.sql("""
                        insert into safeguarding.contact (review, version, office, telephone, out_of_hours, account, at)
                        values (:review, :version, :office, :telephone, :outOfHours, :account, :at)
                        on conflict do nothing
                        """)
                .param("review", review.value())
                .param("version", read + 1)
                .param("office", contact.office())
                .param("telephone", contact.telephone())
                .param("outOfHours", contact.outOfHours())
                .param("account", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            events.publishEvent(new ContactKept(review, read + 1));
        }
        return kept == 1;
    }
}
