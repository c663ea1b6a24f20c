package uk.localityreview.triangulation;

/** What a test says of a finding. */
public enum Outcome {
    CONSISTENT("consistent"),
    INCONSISTENT("inconsistent"),
    UNAVAILABLE("unavailable");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
