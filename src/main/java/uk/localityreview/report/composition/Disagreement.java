package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Outcome;

/** Where what was heard and what was measured part, and where those heard part among themselves. */
final class Disagreement {

    private Disagreement() {}

    static List<Block> of(JointDisplay finding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(betweenWordsAndFigures(finding)));
        if (finding.contested()) {
            blocks.add(new Paragraph("Those heard disagree: some sources support what the finding says and others "
                    + "contradict it. The finding is contested, and neither side is averaged away."));
        } else if (isProminenceDisputed(finding)) {
            blocks.add(new Paragraph("Those heard agree that it happens; some dispute how much it matters here."));
        }
        return blocks;
    }

    private static String betweenWordsAndFigures(JointDisplay finding) {
        return switch (finding.verdict()) {
            case SUPPORTED -> "The figures point the way that was said.";
            case PARTLY_SUPPORTED ->
                has(finding, Outcome.INCONSISTENT)
                        ? "Some figures point the way that was said and others do not."
                        : "The figures point the way that was said, but none of them would show the whole of it.";
            case NOT_SUPPORTED_BY_DATA ->
                "What was said is not what the figures show, and they would show it if it were so. The words may tell "
                        + "of something newer, nearer or narrower than the figures.";
            case NOT_VISIBLE_IN_DATA ->
                "The figures do not show what was said. They would show it only in part, or not at all, so they do not "
                        + "disprove it.";
            case NOT_TESTABLE, SILENT_IN_INTERVIEWS ->
                "This cannot be told: no figure that is held can test what was said.";
        };
    }

    private static boolean has(JointDisplay finding, Outcome outcome) {
        return finding.tests().stream().anyMatch(test -> test.outcome() == outcome);
    }

    private static boolean isProminenceDisputed(JointDisplay finding) {
        return finding.trail().stream().anyMatch(entry -> entry.evidence().stance() == Stance.DISPUTES_PROMINENCE);
    }
}
