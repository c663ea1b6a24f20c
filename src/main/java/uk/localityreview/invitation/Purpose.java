package uk.localityreview.invitation;

/** What a letter to a participant is for. */
public enum Purpose {
    INVITATION("Invitation"),
    REMINDER("Reminder"),
    TIME("Time of their session");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /** In plain words, as a page lists it. */
    public String words() {
        return words;
    }
}
