package uk.localityreview.triangulation;

import java.util.List;

/**
 * What people decided about a day: its findings, the lines that bear on them, where hearsay comes from, and the tests.
 *
 * @param findings in the order of their codes
 * @param evidence the lines that bear on them
 * @param origins where hearsay comes from
 * @param tests the tests of the findings
 */
public record Decisions(
        List<Finding> findings, List<EvidenceLine> evidence, List<Origin> origins, List<IndicatorTest> tests) {

    public Decisions {
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
        tests = List.copyOf(tests);
    }
}
