package uk.localityreview.timetable.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;

/** A timetable as CSV by RFC 4180, with the columns that a day pack has in {@code timetable.csv}. */
public final class TimetableCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("session", "start", "end", "room", "kind", "lead", "scribe", "participants", "themes_asked")
            .get();

    // What a spreadsheet takes for the start of a formula, in ASCII and in full width.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private TimetableCsv() {}

    /** One header row, then a row a session in the order given. */
    public static String write(List<Session> sessions) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (Session session : sessions) {
                printer.printRecord(
                        session.code(),
                        session.start(),
                        session.end(),
                        neutral(session.room()),
                        session.kind().words(),
                        session.lead(),
                        session.scribe(),
                        participants(session),
                        themes(session));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** A text that no spreadsheet runs as a formula: one that could be gets an apostrophe before it. */
    static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String participants(Session session) {
        return session.participants().stream().map(ParticipantCode::value).collect(joining(" "));
    }

    static String themes(Session session) {
        return session.themesAsked().stream().sorted().map(ThemeCode::value).collect(joining(" "));
    }
}
