package uk.localityreview.timetable.day;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/** Who of the participants of each day cannot come, and who has arrived. */
@Repository
public class People {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    People(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who cannot come after all. */
    public Set<ParticipantCode> absent(ReviewId review) {
        return codes(review, "select participant from timetable.absence where review = :review");
    }

    /** Who has arrived at the venue. */
    public Set<ParticipantCode> arrived(ReviewId review) {
        return codes(review, "select participant from timetable.arrival where review = :review");
    }

    private Set<ParticipantCode> codes(ReviewId review, String sql) {
        return new TreeSet<>(jdbc.sql(sql)
                .param("review", review.value())
                .query((row, number) -> new ParticipantCode(row.getString(1)))
                .list());
    }

    /** Says that somebody cannot come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cannotCome(ReviewId review, ParticipantCode person, AccountId by) {
        jdbc.sql("""
                insert into timetable.absence (review, participant, since, said_by)
                values (:review, :person, :at, :by)
                on conflict do nothing
                """)
                .param("review", review.value())
                .param("person", person.value())
                .param("at", now())
                .param("by", by.value())
                .update();
    }

    /** Says that somebody can come after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void canCome(ReviewId review, ParticipantCode person) {
        jdbc.sql("delete from timetable.absence where review = :review and participant = :person")
                .param("review", review.value())
                .param("person", person.value())
                .update();
    }

    /** Says that somebody has arrived. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hasArrived(ReviewId review, ParticipantCode person) {
        jdbc.sql("""
                insert into timetable.arrival (review, participant, arrived_at)
                values (:review, :person, :at)
                on conflict do nothing
                """)
                .param("review", review.value())
                .param("person", person.value())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
