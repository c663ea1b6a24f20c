package uk.localityreview.triangulation;

/** What the figures say of a finding. That something is not visible in the data does not disprove it. Silent in interviews belongs to an indicator, never to a finding. */
public enum Verdict {
    SUPPORTED("supported"),
    PARTLY_SUPPORTED("partly supported"),
    NOT_SUPPORTED_BY_DATA("not supported by data"),
    NOT_VISIBLE_IN_DATA("not visible in data, does not disprove"),
    NOT_TESTABLE("not testable with data held"),
    SILENT_IN_INTERVIEWS("silent in interviews");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
