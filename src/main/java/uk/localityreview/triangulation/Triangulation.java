package uk.localityreview.triangulation;

import java.util.List;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.Outlier;

/**
 * The triangulation of a review day: every finding as a joint display, how each challenge was left, and what stands out in
 * the figures though nobody raised it.
 *
 * @param findings in the order of their codes
 * @param unsupported findings that no line of the notes supports; they cannot be published
 * @param challenges the twelve challenges and any emergent theme, in order
 * @param silentInInterviews indicators that stand out and to which no finding is linked
 * @param setAside evidence lines that could not be taken as evidence, each with its reason
 */
public record Triangulation(
        List<JointDisplay> findings,
        List<Finding> unsupported,
        List<Challenge> challenges,
        List<Outlier> silentInInterviews,
        List<SetAside> setAside) {

    public Triangulation {
        findings = List.copyOf(findings);
        unsupported = List.copyOf(unsupported);
        challenges = List.copyOf(challenges);
        silentInInterviews = List.copyOf(silentInInterviews);
        setAside = List.copyOf(setAside);
    }

    /** A triangulation with nothing set aside. */
    public Triangulation(
            List<JointDisplay> findings,
            List<Finding> unsupported,
            List<Challenge> challenges,
            List<Outlier> silentInInterviews) {
        this(findings, unsupported, challenges, silentInInterviews, List.of());
    }

    /** Holds what was said beside what the numbers say. The same material and figures give the same result. */
    public static Triangulation of(Material material, Figures figures) {
        return new Triangulating(material, figures).triangulate();
    }
}
