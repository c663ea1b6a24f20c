package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.Challenge;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Verdict;

/** What the day leaves open, as questions for the partnership; it gives no order to any agency. */
final class NextSteps {

    private NextSteps() {}

    static Section of(Composition composition) {
        List<String> questions = new ArrayList<>();
        fromFindings(composition.findings(), questions);
        fromWorkingTogether(composition, questions);
        fromBarriers(composition, questions);
        composition
                .material()
                .triangulation()
                .silentInInterviews()
                .forEach(outlier -> questions.add("What lies behind "
                        + outlier.title().replace('_', ' ') + ", which stands out in the figures and nobody raised?"));
        fromChallenges(composition, questions);
        if (questions.isEmpty()) {
            return Section.of("next-steps", "Next steps", List.of(new Paragraph("The day leaves no question open.")));
        }
        return Section.of(
                "next-steps",
                "Next steps",
                List.of(
                        new Paragraph("Questions for the partnership to settle together, each from something that is "
                                + "shown above. None of them is an order to an agency."),
                        new Bullets(questions)));
    }

    private static void fromFindings(List<JointDisplay> findings, List<String> questions) {
        add(
                questions,
                "Which figures could test ",
                codes(findings, Verdict.NOT_TESTABLE),
                ", which nothing held can test?");
        add(
                questions,
                "Why do words and figures part over ",
                codes(findings, Verdict.NOT_SUPPORTED_BY_DATA),
                ": are the words newer, or the figures too wide?");
        add(questions, "What would make ", codes(findings, Verdict.NOT_VISIBLE_IN_DATA), " visible, if it is so?");
        List<String> single = findings.stream()
                .filter(JointDisplay::singleAgencyView)
                .map(finding -> finding.finding().code().value())
                .toList();
        add(questions, "Who else could speak to ", single, ", which one source alone raised?");
    }

    private static void fromWorkingTogether(Composition composition, List<String> questions) {
        WorkingTogether together = composition.material().workingTogether();
        together.contradictions()
                .forEach(tie -> questions.add("What would both sides accept as showing how "
                        + tie.kind() + " from " + composition.agency(tie.from()) + " to " + composition.agency(tie.to())
                        + " works?"));
        together.awarenessGaps()
                .forEach(gap -> questions.add(
                        "How would the front line everywhere come to know of this: " + gap.service() + "?"));
        together.duplications()
                .forEach(duplication -> questions.add(
                        "Do the same people meet this offer more than once: " + duplication.offer() + "?"));
    }

    private static void fromBarriers(Composition composition, List<String> questions) {
        List<String> codes = composition.barriers().stream()
                .map(barrier -> barrier.barrier().code())
                .toList();
        add(questions, "Which of the barriers ", codes, " could the partnership lift together first?");
    }

    private static void fromChallenges(Composition composition, List<String> questions) {
        List<String> open = composition.material().triangulation().challenges().stream()
                .filter(challenge -> challenge.state() != Challenge.State.EXPLORED)
                .map(challenge -> challenge.theme() + " " + composition.theme(challenge.theme()))
                .toList();
        add(questions, "Who could speak to what the day did not reach: ", open, "?");
    }

    private static List<String> codes(List<JointDisplay> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(finding -> finding.finding().code().value())
                .toList();
    }

    private static void add(List<String> questions, String before, List<String> what, String after) {
        if (!what.isEmpty()) {
            questions.add(before + Words.list(what) + after);
        }
    }
}
