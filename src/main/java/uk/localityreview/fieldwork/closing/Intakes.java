package uk.localityreview.fieldwork.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.fieldwork.operations.Devices;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Tells what has come in, without opening any of it. */
@Repository
class Intakes {

    private final JdbcClient jdbc;
    private final Devices devices;

    Intakes(JdbcClient jdbc, Devices devices) {
        this.jdbc = jdbc;
        this.devices = devices;
    }

    Intake of(ReviewId review) {
        return new Intake(devices.of(review), kept(review), gaps(review), conflicts(review));
    }

    private Map<UUID, Integer> kept(ReviewId review) {
        return jdbc.sql("""
                        select device, count(*) as kept from fieldwork.operation where review = :review group by device
                        """).param("review", review.value()).query(rows -> {
            Map<UUID, Integer> kept = new HashMap<>();
            while (rows.next()) {
                kept.put(rows.getObject("device", UUID.class), rows.getInt("kept"));
            }
            return kept;
        });
    }

    private List<Gap> gaps(ReviewId review) {
        return jdbc.sql("""
                        select device, before + 1 as first, sequence - 1 as last
                          from (select device, sequence,
                                       lag(sequence, 1, 0::bigint) over (partition by device order by sequence) as before
                                  from (select distinct device, sequence
                                          from fieldwork.operation where review = :review) each_once) in_order
                         where sequence > before + 1
                         order by device, first
                        """)
                .param("review", review.value())
                .query((row, number) ->
                        new Gap(row.getObject("device", UUID.class), row.getLong("first"), row.getLong("last")))
                .list();
    }

    private List<TwoForOne> conflicts(ReviewId review) {
        return jdbc.sql("""
                        select device, sequence, min(session) as session, count(*) as kept
                          from (select *,
                                       count(*) over (partition by id) as same_id,
                                       count(*) over (partition by device, sequence) as same_sequence
                                  from fieldwork.operation where review = :review) marked
                         where same_id > 1 or same_sequence > 1
                         group by device, sequence
                         order by device, sequence
                        """)
                .param("review", review.value())
                .query((row, number) -> new TwoForOne(
                        row.getObject("device", UUID.class),
                        row.getLong("sequence"),
                        new SessionCode(row.getString("session")),
                        row.getInt("kept")))
                .list();
    }
}
