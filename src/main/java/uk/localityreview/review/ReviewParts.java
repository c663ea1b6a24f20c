package uk.localityreview.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;

/** The rooms, team, agencies and participants of one review, in the order they were given. */
final class ReviewParts {

    private final JdbcClient jdbc;
    private final ReviewId id;

    ReviewParts(JdbcClient jdbc, ReviewId id) {
        this.jdbc = jdbc;
        this.id = id;
    }

    void keep(Review review) {
        review.rooms().forEach(this::keep);
        review.team().forEach(this::keep);
        review.agencies().forEach(this::keep);
        review.participants().forEach(this::keep);
    }

    private void keep(Room room) {
        jdbc.sql("insert into review.room (review, code, site, seats) values (:review, :code, :site, :seats)")
                .param("review", id.value())
                .param("code", room.code())
                .param("site", room.site())
                .param("seats", room.seats())
                .update();
    }

    private void keep(Reviewer member) {
        jdbc.sql("insert into review.reviewer (review, code, role, knows) values (:review, :code, :role, :knows)")
                .param("review", id.value())
                .param("code", member.code().value())
                .param("role", member.role())
                .param("knows", member.knows().toArray(String[]::new))
                .update();
    }

    private void keep(Agency agency) {
        jdbc.sql("insert into review.agency (review, code, name, sector) values (:review, :code, :name, :sector)")
                .param("review", id.value())
                .param("code", agency.code().value())
                .param("name", agency.name())
                .param("sector", agency.sector())
                .update();
    }

    void keep(Participant participant) {
        ParticipantCode manager = participant.lineManager();
        jdbc.sql("""
                insert into review.participant (review, code, agency, role, level, category, line_manager, needs)
                values (:review, :code, :agency, :role, :level, :category, :manager, :needs)
                """)
                .param("review", id.value())
                .param("code", participant.code().value())
                .param("agency", participant.agency().value())
                .param("role", participant.role())
                .param("level", participant.level().name())
                .param("category", participant.category().name())
                .param("manager", manager == null ? null : manager.value(), Types.VARCHAR)
                .param("needs", participant.needs())
                .update();
        participant.available().forEach(time -> keep(participant.code(), time));
        jdbc.sql("""
                update review.review set last_participant = greatest(last_participant, :number) where id = :review
                """)
                .param("review", id.value())
                .param("number", Integer.parseInt(participant.code().value().substring(1)))
                .update();
    }

    /** Writes a participant anew, all but the code, and counts the change. */
    void change(Participant changed) {
        ParticipantCode manager = changed.lineManager();
        jdbc.sql("""
                update review.participant
                set agency = :agency, role = :role, level = :level, category = :category, line_manager = :manager,
                    needs = :needs, version = version + 1
                where review = :review and code = :code
                """)
                .param("review", id.value())
                .param("code", changed.code().value())
                .param("agency", changed.agency().value())
                .param("role", changed.role())
                .param("level", changed.level().name())
                .param("category", changed.category().name())
                .param("manager", manager == null ? null : manager.value(), Types.VARCHAR)
                .param("needs", changed.needs())
                .update();
        jdbc.sql("delete from review.availability where review = :review and participant = :code")
                .param("review", id.value())
                .param("code", changed.code().value())
                .update();
        changed.available().forEach(time -> keep(changed.code(), time));
    }

    private void keep(ParticipantCode participant, Availability time) {
        jdbc.sql("""
                insert into review.availability (review, participant, opens, closes)
                values (:review, :participant, :opens, :closes)
                """)
                .param("review", id.value())
                .param("participant", participant.value())
                .param("opens", time.from())
                .param("closes", time.to())
                .update();
    }

    List<Room> rooms() {
        return jdbc.sql("select code, site, seats from review.room where review = :review order by place")
                .param("review", id.value())
                .query((row, number) -> new Room(row.getString("code"), row.getString("site"), row.getInt("seats")))
                .list();
    }

    List<Reviewer> team() {
        return jdbc.sql("select code, role, knows from review.reviewer where review = :review order by place")
                .param("review", id.value())
                .query((row, number) ->
                        new Reviewer(new ReviewerCode(row.getString("code")), row.getString("role"), List.of((String[])
                                row.getArray("knows").getArray())))
                .list();
    }

    List<Agency> agencies() {
        return jdbc.sql("select code, name, sector from review.agency where review = :review order by place")
                .param("review", id.value())
                .query((row, number) -> new Agency(
                        new AgencyCode(row.getString("code")), row.getString("name"), row.getString("sector")))
                .list();
    }

    List<Participant> participants() {
        Map<String, List<Availability>> available = available();
        return jdbc.sql("select * from review.participant where review = :review order by place")
                .param("review", id.value())
                .query((row, number) -> participant(row, available.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<Availability>> available() {
        Map<String, List<Availability>> available = new HashMap<>();
        jdbc.sql("select participant, opens, closes from review.availability where review = :review order by opens")
                .param("review", id.value())
                .query(row -> {
                    available
                            .computeIfAbsent(row.getString("participant"), any -> new ArrayList<>())
                            .add(new Availability(
                                    row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
                });
        return available;
    }

    private static Participant participant(ResultSet row, List<Availability> available) throws SQLException {
        String manager = row.getString("line_manager");
        return new Participant(
                new ParticipantCode(row.getString("code")),
                new AgencyCode(row.getString("agency")),
                row.getString("role"),
                Level.valueOf(row.getString("level")),
                Category.valueOf(row.getString("category")),
                manager == null ? null : new ParticipantCode(manager),
                available,
                row.getString("needs"));
    }
}
