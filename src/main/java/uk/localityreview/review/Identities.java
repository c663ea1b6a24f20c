package uk.localityreview.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.vault.Vault;

/**
 * The names and contacts of participants, sealed. Every reading is on record; whoever reads them for a page must hold
 * {@link uk.localityreview.access.Permission#SEE_NAMES}.
 */
@Repository
public class Identities {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Identities(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /** Who a participant is, when it is known. */
    @Transactional
    public Optional<Identity> of(ReviewId review, ParticipantCode participant) {
        Optional<Identity> found = jdbc.sql("""
                        select sealed from review.identity where review = :review and participant = :participant
                        """)
                .param("review", review.value())
                .param("participant", participant.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> opened(review, participant, bytes));
        events.publishEvent(ParticipantDeed.of("NAMES_READ", review, participant));
        return found;
    }

    /** Everyone of whom something is known, by P-code. */
    @Transactional
    public Map<ParticipantCode, Identity> all(ReviewId review) {
        Map<ParticipantCode, Identity> all = new LinkedHashMap<>();
        jdbc.sql("select participant, sealed from review.identity where review = :review order by participant")
                .param("review", review.value())
                .query(row -> {
                    ParticipantCode participant = new ParticipantCode(row.getString("participant"));
                    all.put(participant, opened(review, participant, row.getBytes("sealed")));
                });
        events.publishEvent(ParticipantDeed.ofAll("NAMES_READ", review));
        return all;
    }

    /** How many participants there are of whom something is known; reads no name. */
    public int count(ReviewId review) {
        return jdbc.sql("select count(*) from review.identity where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps who a participant is, in place of what was known; nothing known is nothing kept. */
    @Transactional
    public void keep(ReviewId review, ParticipantCode participant, Identity identity) {
        jdbc.sql("delete from review.identity where review = :review and participant = :participant")
                .param("review", review.value())
                .param("participant", participant.value())
                .update();
        if (!identity.isUnknown()) {
            jdbc.sql("""
                    insert into review.identity (review, participant, sealed) values (:review, :participant, :sealed)
                    """)
                    .param("review", review.value())
                    .param("participant", participant.value())
                    .param("sealed", vault.seal(review.value(), what(participant), JSON.writeValueAsBytes(identity)))
                    .update();
        }
        events.publishEvent(ParticipantDeed.of("NAME_KEPT", review, participant));
    }

    /** Removes what is known of a participant, who stays in the review under their P-code. */
    @Transactional
    public void remove(ReviewId review, ParticipantCode participant) {
        jdbc.sql("delete from review.identity where review = :review and participant = :participant")
                .param("review", review.value())
                .param("participant", participant.value())
                .update();
        events.publishEvent(ParticipantDeed.of("NAME_REMOVED", review, participant));
    }

    private Identity opened(ReviewId review, ParticipantCode participant, byte[] bytes) {
        return JSON.readValue(vault.open(review.value(), what(participant), bytes), Identity.class);
    }

    private static String what(ParticipantCode participant) {
        return "identity " + participant;
    }
}
