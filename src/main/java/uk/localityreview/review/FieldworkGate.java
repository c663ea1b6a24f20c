package uk.localityreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether fieldwork may begin: once the data-protection and the equality impact assessment are signed off. A review that
 * was filed whole from a day pack is open, since its day is over.
 */
@Component
public class FieldworkGate {

    private final JdbcClient jdbc;

    FieldworkGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isOpen(ReviewId review) {
        return whyNot(review).isEmpty();
    }

    /** What stands in the way, a whole sentence; none when the gate is open. */
    public Optional<String> whyNot(ReviewId review) {
        if (!isSetUpHere(review)) {
            return Optional.empty();
        }
        List<String> signedOff = jdbc.sql("""
                        select kind from review.assessment where review = :review and status = 'SIGNED_OFF'
                        """)
                .param("review", review.value())
                .query((row, number) -> row.getString("kind"))
                .list();
        List<String> missing = new ArrayList<>();
        if (!signedOff.contains("DATA_PROTECTION")) {
            missing.add("the data-protection impact assessment");
        }
        if (!signedOff.contains("EQUALITY")) {
            missing.add("the equality impact assessment");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Fieldwork cannot start until " + String.join(" and ", missing)
                        + (missing.size() == 1 ? " is" : " are") + " signed off in the set-up of this review.");
    }

    /** Whether a review was opened to be set up here, rather than filed whole. */
    public boolean isSetUpHere(ReviewId review) {
        return jdbc.sql("select count(*) from review.set_up where review = :review")
                        .param("review", review.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
