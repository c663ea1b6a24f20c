package uk.localityreview.invitation;

/** What a participant lets the report quote. */
public enum Quotes {
    NONE("no quote"),
    WITHOUT_ROLE("a quote without my role"),
    WITH_ROLE("a quote with my role");

    private final String words;

    Quotes(String words) {
        this.words = words;
    }

    /** As the participant says it, lower case. */
    public String words() {
        return words;
    }
}
