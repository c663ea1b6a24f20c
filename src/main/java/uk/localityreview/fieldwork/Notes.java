package uk.localityreview.fieldwork;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.Vault;

/**
 * The notes of each review, as taken: sealed at rest, never changed. A note is opened for somebody by {@link #read}, which
 * leaves a row in the audit; {@link #of} is for what is derived from all of them.
 */
@Repository
public class Notes {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Notes(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a note and the file it came in. */
    @Transactional
    public void keep(ReviewId review, Note note, OriginalNote original) {
        jdbc.sql("""
                insert into fieldwork.note (review, session, text_version, sealed_text, file_name, file_hash,
                                            sealed_file, lines, kept_at)
                values (:review, :session, :version, :text, :fileName, :fileHash, :file, :lines, :at)
                """)
                .param("review", review.value())
                .param("session", note.session().value())
                .param("version", note.textVersion().hex())
                .param(
                        "text",
                        vault.seal(review.value(), textOf(note), note.text().getBytes(StandardCharsets.UTF_8)))
                .param("fileName", original.fileName())
                .param("fileHash", Sha256.of(original.bytes()).hex())
                .param("file", vault.seal(review.value(), "note file " + note.session(), original.bytes()))
                .param("lines", note.lines().size())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new NoteTaken(review, note.session(), note.textVersion()));
    }

    /** The notes of a day, in the order of their sessions' codes. */
    public List<Note> of(ReviewId review) {
        return jdbc.sql("select * from fieldwork.note where review = :review order by session")
                .param("review", review.value())
                .query((row, number) -> open(review, row))
                .list();
    }

    /** Opens the note of a session for whoever is signed in, and records that they read it. */
    @Transactional
    public Optional<Note> read(ReviewId review, SessionCode session) {
        Optional<Note> note = jdbc.sql("select * from fieldwork.note where review = :review and session = :session")
                .param("review", review.value())
                .param("session", session.value())
                .query((row, number) -> open(review, row))
                .optional();
        note.ifPresent(found -> events.publishEvent(new NoteRead(review, session)));
        return note;
    }

    /** The sessions that have a note, those that were held, each with the number of its lines; opens no note. */
    public Map<SessionCode, Integer> linesHeld(ReviewId review) {
        return jdbc.sql("select session, lines from fieldwork.note where review = :review")
                .param("review", review.value())
                .query(rows -> {
                    Map<SessionCode, Integer> lines = new TreeMap<>();
                    while (rows.next()) {
                        lines.put(new SessionCode(rows.getString("session")), rows.getInt("lines"));
                    }
                    return lines;
                });
    }

    private Note open(ReviewId review, ResultSet row) throws SQLException {
        String session = row.getString("session");
        Sha256 version = new Sha256(row.getString("text_version"));
        byte[] text = vault.open(review.value(), textOf(session, version), row.getBytes("sealed_text"));
        return switch (NoteReading.of("txt", text)) {
            case NoteReading.Taken(Note note, Map<String, String> header)
            when note.textVersion().equals(version) -> note;
            default -> throw new IllegalStateException("The note of " + session + " is not what was kept");
        };
    }

    private static String textOf(Note note) {
        return textOf(note.session().value(), note.textVersion());
    }

    private static String textOf(String session, Sha256 version) {
        return "note " + session + " " + version;
    }
}
