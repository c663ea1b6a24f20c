package uk.localityreview.evidence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.evidence.Coding.Basis;
import uk.localityreview.evidence.Coding.Trend;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.Vault;

/** The codings of each review: which passage of which text version people coded to which themes. */
@Repository
public class Codings {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Codings(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /**
     * Keeps codings of whole note lines. Each holds its passage as a span of one text version, and sealed beside it the exact
     * quote with what stands around it, to be found again by should the text ever get a new version.
     */
    @Transactional
    public void keep(ReviewId review, List<Coding> codings, List<Note> notes) {
        Map<SessionCode, Note> bySession = notes.stream().collect(toMap(Note::session, note -> note));
        codings.forEach(coding -> keep(review, coding, bySession));
        events.publishEvent(new NotesCoded(review, codings.size()));
    }

    private void keep(ReviewId review, Coding coding, Map<SessionCode, Note> notes) {
        Note note = notes.get(coding.session());
        NoteLine line = note == null ? null : note.line(coding.line()).orElse(null);
        if (note == null || line == null) {
            throw new IllegalStateException(
                    "A coding points at line " + coding.line() + " of " + coding.session() + ", which is not there");
        }
        String what = "quote " + coding.session() + " " + coding.line();
        jdbc.sql("""
                insert into evidence.coding (review, session, line, text_version, span_start, span_end, sealed_quote,
                                             themes, basis, trend)
                values (:review, :session, :line, :version, :start, :end, :quote, :themes, :basis, :trend)
                """)
                .param("review", review.value())
                .param("session", coding.session().value())
                .param("line", coding.line())
                .param("version", note.textVersion().hex())
                .param("start", line.span().start())
                .param("end", line.span().end())
                .param(
                        "quote",
                        vault.seal(
                                review.value(),
                                what,
                                Anchor.of(note.text(), line.span()).toBytes()))
                .param(
                        "themes",
                        coding.themes().stream().sorted().map(ThemeCode::value).toArray(String[]::new))
                .param("basis", nameOf(coding.basis()), Types.VARCHAR)
                .param("trend", nameOf(coding.trend()), Types.VARCHAR)
                .update();
    }

    /** The codings of a review, in the order of sessions and lines. */
    public List<Coding> of(ReviewId review) {
        return jdbc.sql("select * from evidence.coding where review = :review order by session, line, place")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Coding read(ResultSet row) throws SQLException {
        String basis = row.getString("basis");
        String trend = row.getString("trend");
        return new Coding(
                new SessionCode(row.getString("session")),
                row.getInt("line"),
                Stream.of((String[]) row.getArray("themes").getArray())
                        .map(ThemeCode::new)
                        .collect(toSet()),
                basis == null ? null : Basis.valueOf(basis),
                trend == null ? null : Trend.valueOf(trend));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
