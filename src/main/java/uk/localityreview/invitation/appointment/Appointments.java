package uk.localityreview.invitation.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment.Time;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session.SessionKind;

/** The appointments of each review whose timetable was published. */
@Repository
public class Appointments {

    private final JdbcClient database;
    private final InstantSource clock;

    Appointments(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a review, by P-code and place. */
    public List<Appointment> of(ReviewId review) {
        return database.sql("select * from invitation.appointment where review = :review order by participant, place")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those of one participant, in the order of their day. */
    public List<Appointment> of(ReviewId review, ParticipantCode participant) {
        return of(review).stream()
                .filter(appointment -> appointment.participant().equals(participant))
                .toList();
    }

    /** Notes that a participant was told of an appointment as it stood. */
    @Transactional
    public void told(ReviewId review, Appointment appointment, Way way) {
        Time time = appointment.time();
        database.sql("""
                        update invitation.appointment
                           set told_at = :now, told_way = :way, told_starts_at = :start, told_ends_at = :end,
                               told_room = :room, told_cancelled = :cancelled, told_day = null
                         where review = :review and participant = :participant and place = :place
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("way", way.name())
                .param("start", time.start())
                .param("end", time.end())
                .param("room", time.room())
                .param("cancelled", time.cancelled())
                .param("review", review.value())
                .param("participant", appointment.participant().value())
                .param("place", appointment.place())
                .update();
    }

    /** How often the day of a review was moved. */
    public int timesMoved(ReviewId review) {
        return database.sql("select times from invitation.moved_day where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The review is on another day, so that every entry in a calendar gets the next number. */
    void dayMoved(ReviewId review, LocalDate before, LocalDate after) {
        database.sql("""
                        insert into invitation.moved_day (review, times) values (:review, 1)
                        on conflict (review) do update set times = moved_day.times + 1
                        """).param("review", review.value()).update();
        database.sql("""
                        update invitation.appointment
                           set sequence = sequence + 1,
                               told_day = case when told_at is null then null
                                               else nullif(coalesce(told_day, :before), :after) end
                         where review = :review
                        """)
                .param("before", before)
                .param("after", after)
                .param("review", review.value())
                .update();
    }

    /** Makes the edition of the timetable known that people rely on. */
    void publish(ReviewId review, int edition) {
        database.sql("""
                        insert into invitation.edition (review, edition) values (:review, :edition)
                        on conflict (review) do update set edition = excluded.edition
                        """)
                .param("review", review.value())
                .param("edition", edition)
                .update();
    }

    /** Whether there is a timetable that people rely on. Whoever asks holds it still until the transaction ends. */
    boolean isPublished(ReviewId review) {
        return database.sql("select edition from invitation.edition where review = :review for update")
                .param("review", review.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(ReviewId review, Appointment appointment) {
        database.sql("""
                        insert into invitation.appointment (review, participant, place, starts_at, ends_at, room, kind,
                                                            cancelled, sequence)
                        values (:review, :participant, :place, :start, :end, :room, :kind, false, :sequence)
                        """)
                .param("review", review.value())
                .param("participant", appointment.participant().value())
                .param("place", appointment.place())
                .param("start", appointment.time().start())
                .param("end", appointment.time().end())
                .param("room", appointment.time().room())
                .param("kind", appointment.kind().name())
                .param("sequence", appointment.sequence())
                .update();
    }

    void change(ReviewId review, Appointment appointment) {
        database.sql("""
                        update invitation.appointment
                           set starts_at = :start, ends_at = :end, room = :room, kind = :kind, cancelled = :cancelled,
                               sequence = :sequence, missed = :missed
                         where review = :review and participant = :participant and place = :place
                        """)
                .param("start", appointment.time().start())
                .param("end", appointment.time().end())
                .param("room", appointment.time().room())
                .param("kind", appointment.kind().name())
                .param("cancelled", appointment.time().cancelled())
                .param("sequence", appointment.sequence())
                .param("missed", appointment.missed())
                .param("review", review.value())
                .param("participant", appointment.participant().value())
                .param("place", appointment.place())
                .update();
    }

    void remove(ReviewId review, Appointment appointment) {
        database.sql("""
                        delete from invitation.appointment
                         where review = :review and participant = :participant and place = :place
                        """)
                .param("review", review.value())
                .param("participant", appointment.participant().value())
                .param("place", appointment.place())
                .update();
    }

    private static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                new ParticipantCode(row.getString("participant")),
                row.getInt("place"),
                new Time(
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class),
                        row.getString("room"),
                        row.getBoolean("cancelled")),
                SessionKind.valueOf(row.getString("kind")),
                row.getInt("sequence"),
                told(row),
                Optional.ofNullable(row.getObject("told_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getObject("told_day", LocalDate.class),
                row.getBoolean("missed"));
    }

    private static @Nullable Time told(ResultSet row) throws SQLException {
        if (row.getObject("told_at") == null) {
            return null;
        }
        return new Time(
                row.getObject("told_starts_at", LocalTime.class),
                row.getObject("told_ends_at", LocalTime.class),
                row.getString("told_room"),
                row.getBoolean("told_cancelled"));
    }
}
