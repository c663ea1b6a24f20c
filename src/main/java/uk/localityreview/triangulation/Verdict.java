package uk.localityreview.triangulation;

import java.util.List;
import uk.localityreview.triangulation.IndicatorTest.Detectability;

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

    /**
     * The verdict that the tests of a finding give together; unavailable tests have no say. Only an indicator that would
     * fully show the thing can confirm it alone, or speak against it.
     */
    static Verdict of(List<TestResult> tests) {
        List<TestResult> available = tests.stream()
                .filter(test -> test.outcome() != Outcome.UNAVAILABLE)
                .toList();
        if (available.isEmpty()) {
            return NOT_TESTABLE;
        }
        long consistent = available.stream()
                .filter(test -> test.outcome() == Outcome.CONSISTENT)
                .count();
        boolean wouldShow = available.stream().anyMatch(test -> test.test().detectability() == Detectability.YES);
        if (consistent == 0) {
            return wouldShow ? NOT_SUPPORTED_BY_DATA : NOT_VISIBLE_IN_DATA;
        }
        return consistent == available.size() && wouldShow ? SUPPORTED : PARTLY_SUPPORTED;
    }

    /** In plain words, lower case, as files and pages write it. */
    public String words() {
        return words;
    }
}
