package uk.localityreview.shared;

/**
 * Thrown when something is refused for a reason that the person at the keyboard can act on. Its message is a whole plain
 * sentence: what happened, what was kept, what to do. It carries nothing secret and nothing of a note.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
