package uk.localityreview.triangulation;

/** Where an agency stands on a finding. Asked and silent is not the same as not asked. */
public enum AgencyState {
    SUPPORTS("supports"),
    CONTRADICTS("contradicts"),
    BOTH("supports and contradicts"),
    ASKED_AND_SILENT("asked and silent"),
    NOT_ASKED("not asked");

    private final String words;

    AgencyState(String words) {
        this.words = words;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
