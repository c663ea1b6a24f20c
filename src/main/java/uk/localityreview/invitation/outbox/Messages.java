package uk.localityreview.invitation.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.ConsentWithdrawn;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.outbox.Message.State;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** The e-mails that wait, were sent or failed. */
@Repository
public class Messages {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Messages(JdbcClient database, ApplicationEventPublisher events, InstantSource clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a message in line, unless one for the same purpose waits already.
     *
     * @param place which of their appointments it is about, 0 for none
     * @return whether it was put in line
     */
    @Transactional
    public boolean queue(ReviewId review, ParticipantCode participant, Purpose purpose, int place) {
        int queued = database.sql("""
                        insert into invitation.message (id, review, participant, purpose, place, state, attempts, asked_at,
                                                        try_at)
                        values (:id, :review, :participant, :purpose, :place, 'WAITING', 0, :now, :now)
                        on conflict (review, participant, purpose, place) where state = 'WAITING' do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("review", review.value())
                .param("participant", participant.value())
                .param("purpose", purpose.name())
                .param("place", place)
                .param("now", now())
                .update();
        events.publishEvent(new MessageQueued());
        return queued == 1;
    }

    /** Every message of a review, the latest first. */
    public List<Message> of(ReviewId review) {
        return database.sql("select * from invitation.message where review = :review order by asked_at desc, id")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Tries what waits for a review, or for one participant of it, at once instead of later. */
    @Transactional
    public int tryNow(ReviewId review, @Nullable ParticipantCode participant) {
        int hurried = database.sql("""
                        update invitation.message
                           set try_at = :now
                         where review = :review and state = 'WAITING'
                           and (cast(:participant as text) is null or participant = :participant)
                        """)
                .param("now", now())
                .param("review", review.value())
                .param("participant", participant == null ? null : participant.value(), Types.VARCHAR)
                .update();
        events.publishEvent(new MessageQueued());
        return hurried;
    }

    /** Whoever withdrew, by whichever way, is left in peace. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveInPeace(ConsentWithdrawn withdrawn) {
        giveUp(withdrawn.reviewId(), withdrawn.participant(), "They withdrew before it was sent.");
    }

    /** Gives up what waits for a participant. */
    @Transactional
    public void giveUp(ReviewId review, ParticipantCode participant, String why) {
        database.sql("""
                        update invitation.message
                           set state = 'FAILED', settled_at = :now, problem = :why
                         where review = :review and participant = :participant and state = 'WAITING'
                           and purpose <> 'TIME'
                        """)
                .param("now", now())
                .param("why", why)
                .param("review", review.value())
                .param("participant", participant.value())
                .update();
    }

    /** The message that is due first and that no other node has in hand; it is held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Message> takeNext() {
        return database.sql("""
                        select *
                          from invitation.message
                         where state = 'WAITING' and try_at <= :now
                         order by try_at, asked_at, id
                         limit 1
                           for update skip locked
                        """)
                .param("now", now())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Notes what became of a message that was taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(Message message, State state, Instant tryAt, @Nullable String problem) {
        database.sql("""
                        update invitation.message
                           set state = :state, attempts = attempts + 1, try_at = :tryAt, settled_at = :settledAt,
                               problem = :problem
                         where id = :id
                        """)
                .param("state", state.name())
                .param("tryAt", tryAt.atOffset(ZoneOffset.UTC))
                .param("settledAt", state == State.WAITING ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("problem", problem, Types.VARCHAR)
                .param("id", message.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Message read(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Message(
                row.getObject("id", UUID.class),
                new ReviewId(row.getObject("review", UUID.class)),
                new ParticipantCode(row.getString("participant")),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("place"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("try_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getString("problem"));
    }
}
