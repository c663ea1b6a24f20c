package uk.localityreview.daypack;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.localityreview.daypack.PackTable.Row;
import uk.localityreview.daypack.PackTable.Unreadable;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** The note lines that decisions may point at. */
final class NotedLines {

    private final Map<SessionCode, Note> notes;
    private final Set<SessionCode> sessions;

    NotedLines(List<Note> notes, List<Session> sessions) {
        this.notes = notes.stream().collect(toMap(Note::session, note -> note));
        this.sessions = sessions.stream().map(Session::code).collect(toSet());
    }

    /** The session that a row names. */
    SessionCode session(Row row) {
        SessionCode session = new SessionCode(row.text("session"));
        if (!sessions.contains(session)) {
            throw new Unreadable("names " + session + ", which is not in " + DayTables.TIMETABLE);
        }
        if (!notes.containsKey(session)) {
            throw new Unreadable("names " + session + ", of which there is no note");
        }
        return session;
    }

    /** The number of the note line that a row names. */
    int line(Row row) {
        int line = row.number("line");
        Note note = notes.get(session(row));
        if (note == null || note.line(line).isEmpty()) {
            throw new Unreadable("names line " + line + " of " + row.text("session") + ", whose note has "
                    + (note == null ? 0 : note.lines().size()) + " lines");
        }
        return line;
    }

    /** Whether a line is a reviewer's own. */
    boolean isReviewers(SessionCode session, int line) {
        Note note = notes.get(session);
        return note != null
                && note.line(line)
                        .filter(l -> l.speaker() instanceof Speaker.OfReviewer)
                        .isPresent();
    }
}
