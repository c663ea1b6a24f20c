package uk.localityreview.evidence;

import java.util.List;
import java.util.Optional;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.timetable.SessionCode;

/**
 * The words of a note line, where a sentence of the report can lead to.
 *
 * @param session the session it was said in
 * @param line the note line, counted from 1
 * @param speaker the P-code, GROUP, or a reviewer's code
 * @param text exactly as noted
 */
public record Quote(SessionCode session, int line, String speaker, String text) {

    /** The words of a line of one of these notes; none when there is no such line. */
    public static Optional<Quote> of(List<Note> notes, SessionCode session, int number) {
        return notes.stream()
                .filter(note -> note.session().equals(session))
                .flatMap(note -> note.line(number).stream())
                .map(line -> of(session, line))
                .findFirst();
    }

    /** The words of a line of a session's note. */
    public static Quote of(SessionCode session, NoteLine line) {
        return new Quote(session, line.number(), line.speaker().written(), line.text());
    }
}
