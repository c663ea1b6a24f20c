package uk.localityreview.invitation;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.NamesRemoved;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ParticipantRemoved;

/** Lets go of whoever is removed: no letter goes out to them, no link of theirs opens, and nothing they answered stays. */
@Component
class LettingGo {

    // Messages first: one that is being sent holds its row, and makes a link until it lets go of it.
    private static final List<String> THEIRS = List.of("message", "consent", "link", "appointment");

    private final JdbcClient database;
    private final InstantSource clock;

    LettingGo(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
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

    /** Ends every link of a review and what waits to be sent, once nobody is known by name; what was answered stays. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(NamesRemoved removed) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        update invitation.message
                           set state = 'FAILED', settled_at = :now, problem = 'Names and contacts were removed.'
                         where review = :review and state = 'WAITING'
                        """)
                .param("now", now)
                .param("review", removed.reviewId().value())
                .update();
        database.sql("""
                        update invitation.link
                           set withdrawn_at = :now
                         where review = :review and withdrawn_at is null
                        """)
                .param("now", now)
                .param("review", removed.reviewId().value())
                .update();
    }
}
