package uk.localityreview.invitation;

/** How something reaches a participant. */
public enum Way {
    EMAIL("by e-mail"),
    PRINT("on paper");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** In plain words, lower case. */
    public String words() {
        return words;
    }
}
