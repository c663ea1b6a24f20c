package uk.localityreview.timetable;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.DaySession.Course;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session.SessionKind;

/** The sessions of each review day with how they stand, cancelled ones among them. */
@Repository
public class DaySessions {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DaySessions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All sessions of a day, in the order of their start and code. */
    public List<DaySession> of(ReviewId review) {
        return jdbc.sql("select * from timetable.session where review = :review order by starts_at, code")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** One session of a day. */
    public Optional<DaySession> find(ReviewId review, SessionCode code) {
        return jdbc.sql("select * from timetable.session where review = :review and code = :code")
                .param("review", review.value())
                .param("code", code.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * Lets nobody else change the day until the transaction ends, on whatever node, so that what is decided by the
     * timetable is still so when it is written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill(ReviewId review) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('timetable ' || :review, 0))")
                .param("review", review.toString())
                .query((row, number) -> 0)
                .list();
    }

    /**
     * Writes what differs between a day as it was and as it is to be; a session that is missing is taken out. The database
     * looks at the whole only when all is written, so that two sessions may change places; {@link DoubleBooking} when
     * somebody would be in two places.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(
            ReviewId review, Collection<DaySession> before, Collection<DaySession> after, @Nullable AccountId by) {
        Map<SessionCode, DaySession> held = before.stream().collect(toMap(DaySession::code, identity()));
        try {
            jdbc.sql("set constraints timetable.nobody_in_two_places deferred").update();
            for (DaySession session : after) {
                DaySession was = held.remove(session.code());
                if (was == null) {
                    insert(review, session, by);
                } else if (!was.equals(session)) {
                    update(review, was.version(), session, by);
                }
            }
            held.keySet().forEach(code -> delete(review, code));
            jdbc.sql("set constraints timetable.nobody_in_two_places immediate").update();
        } catch (DataIntegrityViolationException e) {
            throw DoubleBooking.toldBy(e);
        }
    }

    private void insert(ReviewId review, DaySession session, @Nullable AccountId by) {
        jdbc.sql("""
                insert into timetable.session (review, code, starts_at, ends_at, room, kind, lead, scribe, participants,
                                               themes_asked, state, pinned, asked_for, started_at, ended_at,
                                               late_minutes, no_shows, reason, changed_at, changed_by)
                values (:review, :code, :start, :end, :room, :kind, :lead, :scribe, :participants,
                        :themes, :state, :pinned, :askedFor, :startedAt, :endedAt,
                        :late, :noShows, :reason, :at, :by)
                """)
                .param("review", review.value())
                .params(columns(session, by))
                .update();
    }

    private void update(ReviewId review, int version, DaySession session, @Nullable AccountId by) {
        int updated = jdbc.sql("""
                update timetable.session
                   set starts_at = :start, ends_at = :end, room = :room, kind = :kind, lead = :lead, scribe = :scribe,
                       participants = :participants, themes_asked = :themes, state = :state, pinned = :pinned,
                       asked_for = :askedFor, started_at = :startedAt, ended_at = :endedAt, late_minutes = :late,
                       no_shows = :noShows, reason = :reason, changed_at = :at, changed_by = :by, version = version + 1
                 where review = :review and code = :code and version = :version
                """)
                .param("review", review.value())
                .param("version", version)
                .params(columns(session, by))
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Session " + session.code() + " was changed meanwhile");
        }
    }

    private void delete(ReviewId review, SessionCode code) {
        jdbc.sql("delete from timetable.session where review = :review and code = :code")
                .param("review", review.value())
                .param("code", code.value())
                .update();
    }

    private Map<String, Object> columns(DaySession session, @Nullable AccountId by) {
        Session plan = session.session();
        return Map.ofEntries(
                Map.entry("code", plan.code().value()),
                Map.entry("start", plan.start()),
                Map.entry("end", plan.end()),
                Map.entry("room", plan.room()),
                Map.entry("kind", plan.kind().name()),
                Map.entry("lead", plan.lead().value()),
                Map.entry("scribe", plan.scribe().value()),
                Map.entry("participants", codes(plan.participants().stream())),
                Map.entry(
                        "themes",
                        plan.themesAsked().stream()
                                .sorted()
                                .map(ThemeCode::value)
                                .toArray(String[]::new)),
                Map.entry("state", session.state().name()),
                Map.entry("pinned", session.pinned()),
                Map.entry("askedFor", session.askedFor()),
                Map.entry("startedAt", typed(utc(session.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)),
                Map.entry("endedAt", typed(utc(session.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)),
                Map.entry("late", session.lateMinutes()),
                Map.entry("noShows", codes(session.noShows().stream().sorted())),
                Map.entry("reason", typed(session.reason(), Types.VARCHAR)),
                Map.entry("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)),
                Map.entry("by", typed(by == null ? null : by.value(), Types.OTHER)));
    }

    private static Object typed(@Nullable Object value, int type) {
        return new SqlParameterValue(type, value);
    }

    private static String[] codes(Stream<ParticipantCode> people) {
        return people.map(ParticipantCode::value).toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static DaySession read(ResultSet row) throws SQLException {
        UUID changedBy = row.getObject("changed_by", UUID.class);
        return new DaySession(
                plan(row),
                new Course(
                        State.valueOf(row.getString("state")),
                        instant(row, "started_at"),
                        instant(row, "ended_at"),
                        row.getInt("late_minutes"),
                        texts(row, "no_shows").map(ParticipantCode::new).collect(toSet()),
                        row.getString("reason")),
                row.getBoolean("pinned"),
                row.getBoolean("asked_for"),
                row.getInt("version"),
                instant(row, "changed_at"),
                changedBy == null ? null : new AccountId(changedBy));
    }

    private static Session plan(ResultSet row) throws SQLException {
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

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
