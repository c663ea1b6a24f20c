package uk.localityreview.fieldwork;

import java.time.LocalTime;
import uk.localityreview.shared.TextSpan;

/**
 * One line of a session's note: one observation.
 *
 * @param number counted from 1 within the session; header and blank lines do not count
 * @param time when it was noted
 * @param speaker whose line it is
 * @param kind verbatim, paraphrase, observed or a reviewer's thought
 * @param text what was written, exactly, without time and speaker
 * @param span where that text stands in the note
 */
public record NoteLine(int number, LocalTime time, Speaker speaker, LineKind kind, String text, TextSpan span) {

    /** What kind of writing a line is. */
    public enum LineKind {
        VERBATIM("word for word"),
        PARAPHRASE("paraphrase"),
        OBSERVED("observed"),
        THOUGHT("a reviewer's thought");

        private final String words;

        LineKind(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
