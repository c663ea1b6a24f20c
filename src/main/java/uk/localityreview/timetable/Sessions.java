package uk.localityreview.timetable;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session.SessionKind;

/** The sessions of each review day. */
@Repository
public class Sessions {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Sessions(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps the sessions of a day, which must have none. */
    @Transactional
    public void plan(ReviewId review, List<Session> sessions) {
        sessions.forEach(session -> keep(review, session));
        events.publishEvent(new DayPlanned(review, sessions.size()));
    }

    private void keep(ReviewId review, Session session) {
        jdbc.sql("""
                insert into timetable.session (review, code, starts_at, ends_at, room, kind, lead, scribe,
                                               participants, themes_asked)
                values (:review, :code, :start, :end, :room, :kind, :lead, :scribe, :participants, :themes)
                """)
                .param("review", review.value())
                .param("code", session.code().value())
                .param("start", session.start())
                .param("end", session.end())
                .param("room", session.room())
                .param("kind", session.kind().name())
                .param("lead", session.lead().value())
                .param("scribe", session.scribe().value())
                .param(
                        "participants",
                        session.participants().stream()
                                .map(ParticipantCode::value)
                                .toArray(String[]::new))
                .param(
                        "themes",
                        session.themesAsked().stream()
                                .sorted()
                                .map(ThemeCode::value)
                                .toArray(String[]::new))
                .update();
    }

    /** The sessions of a day, in the order of their start and code. */
    public List<Session> of(ReviewId review) {
        return jdbc.sql("select * from timetable.session where review = :review order by starts_at, code")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                new SessionCode(row.getString("code")),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("room"),
                SessionKind.valueOf(row.getString("kind")),
                new ReviewerCode(row.getString("lead")),
                new ReviewerCode(row.getString("scribe")),
                texts(row, "participants").map(ParticipantCode::new).toList(),
                texts(row, "themes_asked").map(ThemeCode::new).collect(toSet()));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
