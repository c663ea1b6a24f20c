package uk.localityreview.review.setup;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;

/** How the sections of a review's set-up stand. */
@Repository
class SectionStates {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SectionStates(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * How a section stands.
     *
     * @param completed whether somebody said that it is complete
     * @param version how often it was changed
     */
    record State(boolean completed, int version) {}

    /** Every section that was ever changed. */
    Map<SectionName, State> of(ReviewId review) {
        Map<SectionName, State> states = new EnumMap<>(SectionName.class);
        jdbc.sql("select name, completed, version from review.section where review = :review")
                .param("review", review.value())
                .query(row -> {
                    states.put(
                            SectionName.valueOf(row.getString("name")),
                            new State(row.getBoolean("completed"), row.getInt("version")));
                });
        return states;
    }

    State of(ReviewId review, SectionName section) {
        return of(review).getOrDefault(section, new State(false, 0));
    }

    /** A section, held still until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public State heldStill(ReviewId review, SectionName section) {
        jdbc.sql("insert into review.section (review, name) values (:review, :name) on conflict do nothing")
                .param("review", review.value())
                .param("name", section.name())
                .update();
        return jdbc.sql("""
                        select completed, version from review.section where review = :review and name = :name for update
                        """)
                .param("review", review.value())
                .param("name", section.name())
                .query((row, number) -> new State(row.getBoolean("completed"), row.getInt("version")))
                .single();
    }

    /** Counts a change of a section, and says whether it is complete now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(ReviewId review, SectionName section, boolean completed) {
        jdbc.sql("""
                update review.section set completed = :completed, version = version + 1
                where review = :review and name = :name
                """)
                .param("completed", completed)
                .param("review", review.value())
                .param("name", section.name())
                .update();
        events.publishEvent(new SetUpChanged(review, section));
    }
}
