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

    /**
     * How far the sources of a finding agree: dissonance when one contradicts the meaning that another supports; agreement
     * needs two sources, both specific, and nobody who disputes the prominence; one source or none is silence.
     */
    static Convergence of(BodyOfEvidence evidence) {
        if (evidence.isContested()) {
            return DISSONANCE;
        }
        if (evidence.isSingleAgencyView()) {
            return SILENCE;
        }
        boolean agreed = evidence.specificSources().size() >= 2
                && evidence.disputingSources().isEmpty();
        return agreed ? AGREEMENT : PARTIAL_AGREEMENT;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
