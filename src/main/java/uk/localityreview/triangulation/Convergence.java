package uk.localityreview.triangulation;

/** How far the sources of a finding agree, after the triangulation protocol of Farmer and others (2006); derived, never typed. */
public enum Convergence {
    AGREEMENT("agreement"),
    PARTIAL_AGREEMENT("partial agreement"),
    SILENCE("silence"),
    DISSONANCE("dissonance");

    private final String words;

    Convergence(String words) {
        this.words = words;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
