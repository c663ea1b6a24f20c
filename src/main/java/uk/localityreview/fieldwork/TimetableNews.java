package uk.localityreview.fieldwork;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionMoved;
import uk.localityreview.timetable.TimetablePublished;

/** The edition of each timetable that fieldwork goes by, and what moved since; heard in the transaction that moved it. */
@Repository
class TimetableNews {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    TimetableNews(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From a new edition on nothing has moved yet. */
    @EventListener
    void on(TimetablePublished published) {
        jdbc.sql("""
                insert into fieldwork.known_timetable (review, edition, known_at)
                values (:review, :edition, :now)
                on conflict (review) do update set edition = excluded.edition, known_at = excluded.known_at
                """)
                .param("review", published.review())
                .param("edition", published.edition())
                .param("now", now())
                .update();
        jdbc.sql("delete from fieldwork.timetable_news where review = :review")
                .param("review", published.review())
                .update();
    }

    @EventListener
    void on(SessionMoved moved) {
        jdbc.sql("""
                insert into fieldwork.timetable_news (review, session, sentence, heard_at)
                values (:review, :session, :sentence, :now)
                on conflict (review, session) do update
                   set sentence = excluded.sentence, heard_at = excluded.heard_at
                """)
                .param("review", moved.review())
                .param("session", moved.code().value())
                .param("sentence", sentence(moved))
                .param("now", now())
                .update();
    }

    private static String sentence(SessionMoved moved) {
        Session before = moved.before();
        Session after = moved.after();
        if (moved.kind() == SessionMoved.Kind.ATTENDANCE && after != null) {
            return attendance(moved, after);
        }
        if (after == null) {
            return moved.code() + " is cancelled.";
        }
        if (before == null) {
            return moved.code() + " is new, at " + after.start() + " in room " + after.room() + ".";
        }
        if (!before.start().equals(after.start()) || !before.room().equals(after.room())) {
            return moved.code() + " is now at " + after.start() + " in room " + after.room() + ".";
        }
        if (!before.participants().equals(after.participants())) {
            return moved.code() + " at " + after.start() + " has other people in it.";
        }
        return moved.code() + " at " + after.start() + " is now led by " + after.lead() + ", and " + after.scribe()
                + " writes.";
    }

    private static String attendance(SessionMoved moved, Session after) {
        String session = moved.code() + " at " + after.start() + " in room " + after.room();
        String gone = moved.gone().stream().map(ParticipantCode::value).collect(joining(" and "));
        if (gone.isEmpty()) {
            String come = moved.come().stream().map(ParticipantCode::value).collect(joining(" and "));
            return come + " came to " + session + " after all.";
        }
        return gone + " did not come to " + session
                + (after.participants().isEmpty()
                        ? ", so that nobody is left in it."
                        : ". The others in it are " + expected(after) + ".");
    }

    private static String expected(Session session) {
        return session.participants().stream().map(ParticipantCode::value).collect(joining(", "));
    }

    /** The edition that fieldwork goes by; none before the first, or when it was published before anybody listened. */
    OptionalInt edition(ReviewId review) {
        @Nullable
        Integer edition = jdbc.sql("select edition from fieldwork.known_timetable where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .optional()
                .orElse(null);
        return edition == null ? OptionalInt.empty() : OptionalInt.of(edition);
    }

    /** What became of sessions since then, by session. */
    List<String> since(ReviewId review) {
        return jdbc.sql("select sentence from fieldwork.timetable_news where review = :review order by session")
                .param("review", review.value())
                .query((row, number) -> row.getString("sentence"))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
