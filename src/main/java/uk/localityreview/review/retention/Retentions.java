package uk.localityreview.review.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;

/** Until when what each review holds is kept. */
@Repository
public class Retentions {

    private final JdbcClient jdbc;

    Retentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How it stands with a review. */
    public Retention of(ReviewId review) {
        return jdbc.sql("""
                        select names_until, notes_until, coded_until, names_removed_at,
                               (select count(*) from review.identity where review = :review)
                             + (select count(*) from review.engagement
                                 where review = :review and length(sealed_contact) > 0) as names_held
                          from review.retention
                         where review = :review
                        """)
                .param("review", review.value())
                .query((row, number) -> {
                    OffsetDateTime removed = row.getObject("names_removed_at", OffsetDateTime.class);
                    return new Retention(
                            row.getObject("names_until", LocalDate.class),
                            row.getObject("notes_until", LocalDate.class),
                            row.getObject("coded_until", LocalDate.class),
                            removed == null ? null : removed.toInstant(),
                            row.getInt("names_held"));
                })
                .single();
    }

    /** Changes until when it is kept. */
    public void change(ReviewId review, LocalDate names, LocalDate notes, LocalDate coded) {
        jdbc.sql("""
                update review.retention set names_until = :names, notes_until = :notes, coded_until = :coded
                where review = :review
                """)
                .param("review", review.value())
                .param("names", names)
                .param("notes", notes)
                .param("coded", coded)
                .update();
    }

    /** Blanks every name and contact of a review; the P-codes stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    void removeNames(ReviewId review, Instant at) {
        jdbc.sql("delete from review.identity where review = :review")
                .param("review", review.value())
                .update();
        jdbc.sql("update review.engagement set sealed_contact = '' where review = :review")
                .param("review", review.value())
                .update();
        jdbc.sql("update review.retention set names_removed_at = :at where review = :review")
                .param("review", review.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
