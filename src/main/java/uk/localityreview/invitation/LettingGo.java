package uk.localityreview.invitation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ParticipantRemoved;

/** Lets go of whoever is removed: no letter goes out to them, no link of theirs opens, and nothing they answered stays. */
@Component
class LettingGo {

    // Messages first: one that is being sent holds its row, and makes a link until it lets go of it.
    private static final List<String> THEIRS = List.of("message", "consent", "link", "appointment");

    private final JdbcClient database;

    LettingGo(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(ParticipantRemoved removed) {
        ParticipantCode participant = removed.participant();
        for (String table : THEIRS) {
            database.sql("delete from invitation." + table + " where review = :review and participant = :participant")
                    .param("review", removed.reviewId().value())
                    .param("participant", participant.value())
                    .update();
        }
    }
}
