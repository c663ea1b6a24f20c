package uk.localityreview.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.network.Barrier.NoteLineRef;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** The ties of each review as agencies describe them, and the barriers. No word of a note is kept here. */
@Repository
public class Ties {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Ties(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps what was taken down about working together in a review, which must have nothing yet. */
    @Transactional
    public void keep(ReviewId review, TiesAndBarriers said) {
        said.ties().forEach(tie -> keep(review, tie));
        said.awareness().forEach(awareness -> keep(review, awareness));
        said.offers().forEach(offer -> keep(review, offer));
        said.barriers().forEach(barrier -> keep(review, barrier));
        events.publishEvent(
                new TiesDecided(review, said.ties().size(), said.barriers().size()));
    }

    /** What was taken down about working together in a review, in the order in which it was kept. */
    public TiesAndBarriers of(ReviewId review) {
        return new TiesAndBarriers(
                all("select * from network.tie_statement where review = :review order by place", review, Ties::tie),
                all(
                        "select * from network.service_awareness where review = :review order by place",
                        review,
                        Ties::awareness),
                all("select * from network.offer where review = :review order by place", review, Ties::offer),
                barriers(review));
    }

    private <T> List<T> all(String sql, ReviewId review, RowMapper<T> row) {
        return jdbc.sql(sql).param("review", review.value()).query(row).list();
    }

    private void keep(ReviewId review, TieStatement tie) {
        jdbc.sql("""
                insert into network.tie_statement (review, from_agency, to_agency, kind, said_by, state, session, line)
                values (:review, :from, :to, :kind, :saidBy, :state, :session, :line)
                """)
                .param("review", review.value())
                .param("from", tie.from().value())
                .param("to", tie.to().value())
                .param("kind", tie.kind())
                .param("saidBy", tie.saidBy().value())
                .param("state", tie.state().name())
                .param("session", tie.session().value())
                .param("line", tie.line())
                .update();
    }

    private static TieStatement tie(ResultSet row, int number) throws SQLException {
        return new TieStatement(
                new AgencyCode(row.getString("from_agency")),
                new AgencyCode(row.getString("to_agency")),
                row.getString("kind"),
                new AgencyCode(row.getString("said_by")),
                TieState.valueOf(row.getString("state")),
                new SessionCode(row.getString("session")),
                row.getInt("line"));
    }

    private void keep(ReviewId review, ServiceAwareness awareness) {
        jdbc.sql("""
                insert into network.service_awareness (review, service, agency, level, knows, session, line)
                values (:review, :service, :agency, :level, :knows, :session, :line)
                """)
                .param("review", review.value())
                .param("service", awareness.service())
                .param("agency", awareness.agency().value())
                .param("level", awareness.level().name())
                .param("knows", awareness.knows())
                .param("session", awareness.session().value())
                .param("line", awareness.line())
                .update();
    }

    private static ServiceAwareness awareness(ResultSet row, int number) throws SQLException {
        return new ServiceAwareness(
                row.getString("service"),
                new AgencyCode(row.getString("agency")),
                Level.valueOf(row.getString("level")),
                row.getBoolean("knows"),
                new SessionCode(row.getString("session")),
                row.getInt("line"));
    }

    private void keep(ReviewId review, Offer offer) {
        jdbc.sql("""
                insert into network.offer (review, offer, agency, session, line)
                values (:review, :offer, :agency, :session, :line)
                """)
                .param("review", review.value())
                .param("offer", offer.offer())
                .param("agency", offer.agency().value())
                .param("session", offer.session().value())
                .param("line", offer.line())
                .update();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getString("offer"),
                new AgencyCode(row.getString("agency")),
                new SessionCode(row.getString("session")),
                row.getInt("line"));
    }

    private void keep(ReviewId review, Barrier barrier) {
        jdbc.sql("""
                insert into network.barrier (review, code, statement, cause, stage)
                values (:review, :code, :statement, :cause, :stage)
                """)
                .param("review", review.value())
                .param("code", barrier.code())
                .param("statement", barrier.statement())
                .param("cause", barrier.cause())
                .param("stage", barrier.stage())
                .update();
        barrier.lines().forEach(line -> keep(review, barrier, line));
    }

    private void keep(ReviewId review, Barrier barrier, NoteLineRef line) {
        jdbc.sql("""
                insert into network.barrier_line (review, barrier, session, line)
                values (:review, :barrier, :session, :line)
                """)
                .param("review", review.value())
                .param("barrier", barrier.code())
                .param("session", line.session().value())
                .param("line", line.line())
                .update();
    }

    private List<Barrier> barriers(ReviewId review) {
        record LineOf(String barrier, NoteLineRef line) {}
        Map<String, List<NoteLineRef>> lines = all(
                        "select * from network.barrier_line where review = :review order by place",
                        review,
                        (row, number) -> new LineOf(
                                row.getString("barrier"),
                                new NoteLineRef(new SessionCode(row.getString("session")), row.getInt("line"))))
                .stream()
                .collect(groupingBy(LineOf::barrier, mapping(LineOf::line, toList())));
        return all(
                "select * from network.barrier where review = :review order by place",
                review,
                (row, number) -> new Barrier(
                        row.getString("code"),
                        row.getString("statement"),
                        row.getString("cause"),
                        row.getString("stage"),
                        lines.getOrDefault(row.getString("code"), List.of())));
    }
}
