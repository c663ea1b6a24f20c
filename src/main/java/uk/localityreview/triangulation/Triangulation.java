package uk.localityreview.triangulation;

import java.util.List;
import uk.localityreview.indicators.Outlier;

/**
 * The triangulation of a review day: every finding as a joint display, how each challenge was left, and what stands out in
 * the figures though nobody raised it.
 *
 * @param findings in the order of their codes
 * @param unsupported findings that no line of the notes supports; they cannot be published
 * @param challenges the twelve challenges and any emergent theme, in order
 * @param silentInInterviews indicators that stand out and to which no finding is linked
 */
public record Triangulation(
        List<JointDisplay> findings,
        List<Finding> unsupported,
        List<Challenge> challenges,
        List<Outlier> silentInInterviews) {

    public Triangulation {
        findings = List.copyOf(findings);
        unsupported = List.copyOf(unsupported);
        challenges = List.copyOf(challenges);
        silentInInterviews = List.copyOf(silentInInterviews);
    }
}
