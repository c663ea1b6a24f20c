package uk.localityreview.network;

import java.util.List;
import uk.localityreview.evidence.Quote;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.timetable.SessionCode;

/**
 * A barrier to understanding or tackling local priorities, as practitioners perceive it.
 *
 * @param code its code within the review, such as {@code B03}
 * @param statement one sentence
 * @param cause such as policy, capacity, culture, IT, awareness, threshold, feedback, fear
 * @param stage where it bites: identify, refer, assess, respond, exit
 * @param lines the note lines it rests on
 */
public record Barrier(String code, String statement, String cause, String stage, List<NoteLineRef> lines) {

    public Barrier {
        lines = List.copyOf(lines);
    }

    /** The words it rests on, as far as the notes hold them. */
    public List<Quote> quotes(List<Note> notes) {
        return lines.stream()
                .flatMap(line -> Quote.of(notes, line.session(), line.line()).stream())
                .toList();
    }

    /** A note line, by session and number. */
    public record NoteLineRef(SessionCode session, int line) {}
}
