package uk.localityreview.review.setup.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewDateChanged;
import uk.localityreview.review.ReviewId;
import uk.localityreview.vault.Vault;

/** The engagement of each review; whom to contact is sealed, and each look at it on record. */
@Repository
class Engagements {

    private static final String CONTACT = "contact of the engagement";
    private static final Engagement NOTHING = new Engagement("", null, null, null, null, "");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Engagements(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /** What was agreed; amounts in pounds. */
    record Engagement(
            String contactOffice,
            @Nullable LocalDate enquiredOn,
            @Nullable LocalDate agreedOn,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal homeOfficeShare,
            String stillToBeAgreed) {}

    /** Somebody read whom to contact. */
    record ContactRead(UUID review) implements Audited {

        @Override
        public String act() {
            return "NAMES_READ";
        }

        @Override
        public String subject() {
            return CONTACT;
        }
    }

    /** Somebody removed whom to contact. */
    record ContactRemoved(UUID review) implements Audited {

        @Override
        public String act() {
            return "NAME_REMOVED";
        }

        @Override
        public String subject() {
            return CONTACT;
        }
    }

    Engagement of(ReviewId review) {
        return jdbc.sql("select * from review.engagement where review = :review")
                .param("review", review.value())
                .query((row, number) -> new Engagement(
                        row.getString("contact_office"),
                        row.getObject("enquired_on", LocalDate.class),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getBigDecimal("fee"),
                        row.getBigDecimal("home_office_share"),
                        row.getString("still_to_be_agreed")))
                .optional()
                .orElse(NOTHING);
    }

    boolean isKept(ReviewId review) {
        return jdbc.sql("select count(*) from review.engagement where review = :review")
                        .param("review", review.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void keep(ReviewId review, Engagement said, String sponsor, LocalDate day) {
        LocalDate before = jdbc.sql("select held_on from review.review where id = :review for update")
                .param("review", review.value())
                .query(LocalDate.class)
                .single();
        jdbc.sql("update review.review set sponsor = :sponsor, held_on = :day where id = :review")
                .param("review", review.value())
                .param("sponsor", sponsor)
                .param("day", day)
                .update();
        jdbc.sql("""
                insert into review.engagement (review, contact_office, sealed_contact, enquired_on, agreed_on, fee,
                                               home_office_share, still_to_be_agreed)
                values (:review, :office, '', :enquired, :agreed, :fee, :share, :open)
                on conflict (review) do update
                set contact_office = excluded.contact_office, enquired_on = excluded.enquired_on,
                    agreed_on = excluded.agreed_on, fee = excluded.fee,
                    home_office_share = excluded.home_office_share, still_to_be_agreed = excluded.still_to_be_agreed
                """)
                .param("review", review.value())
                .param("office", said.contactOffice())
                .param("enquired", said.enquiredOn(), Types.DATE)
                .param("agreed", said.agreedOn(), Types.DATE)
                .param("fee", said.fee(), Types.NUMERIC)
                .param("share", said.homeOfficeShare(), Types.NUMERIC)
                .param("open", said.stillToBeAgreed())
                .update();
        if (!before.equals(day)) {
            events.publishEvent(new ReviewDateChanged(review, before, day));
        }
    }

    void keepContact(ReviewId review, String contact) {
        jdbc.sql("update review.engagement set sealed_contact = :sealed where review = :review")
                .param("review", review.value())
                .param("sealed", vault.seal(review.value(), CONTACT, contact.getBytes(UTF_8)))
                .update();
    }

    /** Removes whom to contact; the office stays. */
    @Transactional
    public void removeContact(ReviewId review) {
        jdbc.sql("update review.engagement set sealed_contact = '' where review = :review")
                .param("review", review.value())
                .update();
        events.publishEvent(new ContactRemoved(review.value()));
    }

    boolean hasContact(ReviewId review) {
        return sealed(review).isPresent();
    }

    /** Whom to contact, when it is known. */
    @Transactional
    public Optional<String> contact(ReviewId review) {
        events.publishEvent(new ContactRead(review.value()));
        return sealed(review).map(bytes -> new String(vault.open(review.value(), CONTACT, bytes), UTF_8));
    }

    private Optional<byte[]> sealed(ReviewId review) {
        return jdbc.sql("select sealed_contact from review.engagement where review = :review")
                .param("review", review.value())
                .query(byte[].class)
                .optional()
                .filter(bytes -> bytes.length > 0);
    }
}
