package uk.localityreview.indicators.files;

/** Thrown when a file cannot be read; its message is a whole sentence for the person who offered it. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String sentence) {
        super(Quoting.safely(sentence));
    }

    public Unreadable(String sentence, Throwable cause) {
        super(Quoting.safely(sentence), cause);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
