package uk.localityreview.timetable.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Rule;

/** The rules that each timetable breaks on purpose. */
@Repository
public class Waivers {

    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a day, the oldest first. */
    public List<Waiver> of(ReviewId review) {
        return jdbc.sql("select * from timetable.waiver where review = :review order by kept_at, sentence")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ReviewId review, Waiver waiver) {
        jdbc.sql("""
                insert into timetable.waiver (review, rule, sessions, sentence, reason, kept_by, kept_at)
                values (:review, :rule, :sessions, :sentence, :reason, :by, :at)
                on conflict (review, rule, sessions, sentence) do update
                   set reason = excluded.reason, kept_by = excluded.kept_by, kept_at = excluded.kept_at
                """)
                .param("review", review.value())
                .param("rule", waiver.rule().name())
                .param("sessions", codes(waiver))
                .param("sentence", waiver.sentence())
                .param("reason", waiver.reason())
                .param("by", waiver.keptBy().value())
                .param("at", OffsetDateTime.ofInstant(waiver.keptAt(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void drop(ReviewId review, Waiver waiver) {
        jdbc.sql("""
                delete from timetable.waiver
                 where review = :review and rule = :rule and sessions = cast(:sessions as text[]) and sentence = :sentence
                """)
                .param("review", review.value())
                .param("rule", waiver.rule().name())
                .param("sessions", codes(waiver))
                .param("sentence", waiver.sentence())
                .update();
    }

    private static String[] codes(Waiver waiver) {
        return waiver.sessions().stream().map(SessionCode::value).toArray(String[]::new);
    }

    private static Waiver read(ResultSet row) throws SQLException {
        return new Waiver(
                Rule.valueOf(row.getString("rule")),
                Stream.of((String[]) row.getArray("sessions").getArray())
                        .map(SessionCode::new)
                        .toList(),
                row.getString("sentence"),
                row.getString("reason"),
                new AccountId(row.getObject("kept_by", UUID.class)),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
