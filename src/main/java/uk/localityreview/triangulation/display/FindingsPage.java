package uk.localityreview.triangulation.display;

import java.util.List;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.review.Review;
import uk.localityreview.triangulation.Challenge;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.SetAside;
import uk.localityreview.triangulation.Triangulation;

/**
 * What the list of findings shows; no words of a note.
 *
 * @param review the review
 * @param rows a row a finding
 * @param unsupported findings that no line supports
 * @param challenges how each challenge was left
 * @param silent what stands out though nobody raised it
 * @param setAside evidence lines that count for nothing, and why
 */
public record FindingsPage(
        Review review,
        List<Row> rows,
        List<Finding> unsupported,
        List<ChallengeRow> challenges,
        List<SilentRow> silent,
        List<SetAside> setAside) {

    public FindingsPage {
        rows = List.copyOf(rows);
        unsupported = List.copyOf(unsupported);
        challenges = List.copyOf(challenges);
        silent = List.copyOf(silent);
        setAside = List.copyOf(setAside);
    }

    /** A finding, its convergence in words, its verdict and its confidence. */
    public record Row(
            String code,
            String href,
            String statement,
            String heard,
            String warning,
            String verdict,
            String verdictColour,
            String confidence,
            String confidenceColour) {}

    /** How a challenge was left. */
    public record ChallengeRow(String theme, String name, String state, int sessions) {}

    /** An indicator that stands out, and how. */
    public record SilentRow(String title, String sentence) {}

    static FindingsPage of(Review review, Triangulation day) {
        return new FindingsPage(
                review,
                day.findings().stream().map(display -> row(review, display)).toList(),
                day.unsupported(),
                day.challenges().stream().map(FindingsPage::challenge).toList(),
                day.silentInInterviews().stream().map(FindingsPage::silent).toList(),
                day.setAside());
    }

    private static Row row(Review review, JointDisplay display) {
        String code = display.finding().code().value();
        return new Row(
                code,
                "/reviews/" + review.id() + "/findings/" + code,
                display.finding().statement(),
                InWords.heard(display),
                warning(display),
                display.verdict().words(),
                InWords.colour(display.verdict()),
                display.confidence().level().words(),
                InWords.colour(display.confidence().level()));
    }

    static String warning(JointDisplay display) {
        if (display.contested()) {
            return "contested";
        }
        return display.singleAgencyView() ? "single-agency view" : "";
    }

    private static ChallengeRow challenge(Challenge challenge) {
        return new ChallengeRow(
                challenge.theme().value(),
                Codebook.standard().theme(challenge.theme()).map(Theme::name).orElse("Emergent theme"),
                challenge.state().words(),
                challenge.sessions());
    }

    private static SilentRow silent(Outlier outlier) {
        String comparator = outlier.figure().comparator();
        return new SilentRow(
                outlier.title(),
                InWords.number(outlier.figure(), outlier.figure().value()) + " in " + outlier.period() + ", "
                        + (outlier.higher() ? "above " : "below ")
                        + (comparator == null ? "the comparator" : comparator)
                        + " ("
                        + InWords.number(outlier.figure(), outlier.figure().comparatorValue()) + ")");
    }
}
