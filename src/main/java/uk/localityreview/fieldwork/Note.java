package uk.localityreview.fieldwork;

import java.util.List;
import java.util.Optional;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/**
 * The note of one session as taken: a text that never changes, and its lines.
 *
 * @param session the session it was taken in
 * @param text with LF line ends, no byte-order mark and no normalisation; positions in it count code points
 * @param lines in the order of the text
 */
public record Note(SessionCode session, String text, List<NoteLine> lines) {

    public Note {
        lines = List.copyOf(lines);
    }

    /** The hash of the text version that lines and codings point into. */
    public Sha256 textVersion() {
        return Sha256.of(text);
    }

    /** The line with a number, counted from 1. */
    public Optional<NoteLine> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }
}
