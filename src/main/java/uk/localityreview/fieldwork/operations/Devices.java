package uk.localityreview.fieldwork.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;

/** The devices that notes of each review are taken on. */
@Repository
public class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever heard from, the first first. */
    public List<Device> of(ReviewId review) {
        return jdbc.sql("select * from fieldwork.device where review = :review order by first_seen_at, id")
                .param("review", review.value())
                .query(Devices::read)
                .list();
    }

    /** One of them. */
    public Optional<Device> find(ReviewId review, UUID device) {
        return jdbc.sql("select * from fieldwork.device where review = :review and id = :device")
                .param("review", review.value())
                .param("device", device)
                .query(Devices::read)
                .optional();
    }

    /**
     * Notes that a device was heard from, and lets no other request of the same device go on until the transaction ends.
     *
     * @return false when the device is known as somebody else's; then nothing is noted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean seen(ReviewId review, Device device) {
        return jdbc.sql("""
                        insert into fieldwork.device as known
                               (review, id, account, label, first_seen_at, last_seen_at, clock_ahead, waiting)
                        values (:review, :id, :account, :label, :at, :at, :clockAhead, :waiting)
                        on conflict (review, id) do update
                           set label = excluded.label,
                               last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at),
                               clock_ahead = excluded.clock_ahead, waiting = excluded.waiting
                         where known.account = excluded.account
                        """)
                        .param("review", review.value())
                        .param("id", device.id())
                        .param("account", device.account().value())
                        .param("label", device.label())
                        .param("at", device.lastSeenAt().atOffset(ZoneOffset.UTC))
                        .param("clockAhead", device.clockAhead().toMillis())
                        .param("waiting", device.waiting())
                        .update()
                == 1;
    }

    /**
     * Makes a device known that a rescue file tells of, unless it is known already, and lets no other request of the same
     * device go on until the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void hearOf(ReviewId review, UUID device, AccountId account, Instant at) {
        jdbc.sql("""
                insert into fieldwork.device as known
                       (review, id, account, label, first_seen_at, last_seen_at, clock_ahead, waiting)
                values (:review, :id, :account, 'Known from a rescue file', :at, :at, 0, 0)
                on conflict (review, id) do update set label = known.label
                """)
                .param("review", review.value())
                .param("id", device)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes what was just kept off what the device said that it holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void noLongerWaiting(ReviewId review, UUID device, int kept) {
        jdbc.sql("""
                update fieldwork.device set waiting = greatest(0, waiting - :kept)
                 where review = :review and id = :device
                """)
                .param("kept", kept)
                .param("review", review.value())
                .param("device", device)
                .update();
    }

    private static Device read(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("label"),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("clock_ahead")),
                row.getInt("waiting"));
    }
}
