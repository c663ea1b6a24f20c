package uk.localityreview.triangulation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.localityreview.review.AgencyCode;

/**
 * A finding as a joint display: what was heard, what the data say, where they part, and how sure one can be.
 *
 * @param finding the finding
 * @param stances where each agency of the review stands, in the order of the review
 * @param stanceReasons for an agency whose stance needs one, why: such as that it only passes hearsay on
 * @param independentSources how many distinct sources support it
 * @param specificSources how many of them give a specific example
 * @param singleAgencyView whether all support is one source, however many lines there are
 * @param contested whether sources contradict its meaning while others support it
 * @param convergence derived from the two above
 * @param tests its tests with their outcomes
 * @param verdict derived from the tests
 * @param confidence with its four reasons
 * @param trail every line it rests on, supporting and contradicting
 */
public record JointDisplay(
        Finding finding,
        SortedMap<AgencyCode, AgencyState> stances,
        SortedMap<AgencyCode, String> stanceReasons,
        int independentSources,
        int specificSources,
        boolean singleAgencyView,
        boolean contested,
        Convergence convergence,
        List<TestResult> tests,
        Verdict verdict,
        Confidence confidence,
        List<TrailEntry> trail) {

    public JointDisplay {
        stances = Collections.unmodifiableSortedMap(new TreeMap<>(stances));
        stanceReasons = Collections.unmodifiableSortedMap(new TreeMap<>(stanceReasons));
        tests = List.copyOf(tests);
        trail = List.copyOf(trail);
    }
}
