package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Fact;
import uk.localityreview.report.document.Block.Facts;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.PublishedDates;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Verdict;

/** The first pages: how to handle the report, the summary, and what the review is for. */
final class OpeningSections {

    private static final int IN_SUMMARY = 5;

    private OpeningSections() {}

    static Section handling(Composition composition) {
        var review = composition.review();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Fact("Marking", review.marking()),
                new Fact("Status", "Draft for the partnership"),
                new Fact(
                        "Area",
                        review.locality().name() + " (" + review.locality().localAuthority() + ")"),
                new Fact("Day of the review", PublishedDates.day(review.date())),
                new Fact("Made for", review.sponsor() + ", who decides who else may read it"))));
        blocks.add(new Paragraph("This report gives the perceptions of practitioners and communities: what they know "
                + "or believe. It makes no finding against any organisation and names no person."));
        blocks.add(new Paragraph("People and agencies are counted, never turned into percentages: the day was not a "
                + "sample. Percentages in this report are published figures about the area."));
        return Section.of("handling", "Handling", blocks);
    }

    static Section summary(Composition composition) {
        var material = composition.material();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(whatWasHeard(composition)));
        if (!composition.findings().isEmpty()) {
            blocks.add(verdicts(composition));
            blocks.add(new Paragraph("The findings with the most to rest on:"));
            blocks.add(new Bullets(composition.findings().stream()
                    .sorted(Comparator.comparing(
                                    (JointDisplay f) -> f.confidence().level())
                            .thenComparing(Comparator.comparing(JointDisplay::independentSources)
                                    .reversed()))
                    .limit(IN_SUMMARY)
                    .map(finding -> inOneLine(composition, finding))
                    .toList()));
        }
        var together = material.workingTogether();
        blocks.add(new Paragraph("Beside these the day gave "
                + Words.list(List.of(
                        Words.count(composition.barriers().size(), "barrier", "barriers"),
                        Words.count(together.contradictions().size(), "contradiction", "contradictions")
                                + " between agencies",
                        Words.count(together.awarenessGaps().size(), "service", "services")
                                + " that some of those asked did not know",
                        Words.count(together.duplications().size(), "offer", "offers") + " made more than once"))
                + "; "
                + Words.count(material.triangulation().silentInInterviews().size(), "figure stands", "figures stand")
                + " out that nobody raised."));
        return Section.of("summary", "Summary", blocks);
    }

    private static String whatWasHeard(Composition composition) {
        var material = composition.material();
        long agencies = composition.voices().heardByAgency().values().stream()
                .filter(people -> people > 0)
                .count();
        return "On " + PublishedDates.day(composition.review().date()) + " "
                + Words.count(composition.voices().peopleHeard(), "person", "people") + " of " + agencies + " of "
                + Words.count(composition.review().agencies().size(), "agency", "agencies") + " spoke in "
                + material.held().size() + " of "
                + Words.count(material.sessions().size(), "planned session", "planned sessions")
                + ". What they said gave "
                + Words.count(composition.findings().size(), "finding", "findings")
                + ", each held against published figures where there were any.";
    }

    private static Table verdicts(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> codes = composition.findings().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .map(finding -> finding.finding().code().value())
                    .toList();
            if (verdict != Verdict.SILENT_IN_INTERVIEWS) {
                String which = codes.isEmpty() ? "none" : String.join(", ", codes);
                rows.add(List.of(Words.sentence(verdict.words()), String.valueOf(codes.size()), which));
            }
        }
        return new Table(
                "What the figures say of the findings",
                List.of("Verdict", "Findings", "Which"),
                List.of(40, 12, 48),
                rows);
    }

    private static String inOneLine(Composition composition, JointDisplay finding) {
        String view = finding.singleAgencyView() ? ", a single-agency view" : finding.contested() ? ", contested" : "";
        return finding.finding().code() + ": " + composition.statement(finding.finding()) + " ("
                + finding.verdict().words() + "; "
                + finding.confidence().level().words() + " confidence; "
                + Words.count(finding.independentSources(), "independent source", "independent sources") + view + ")";
    }

    static Section purpose(Composition composition) {
        String area = composition.review().locality().name();
        return Section.of(
                "purpose",
                "Purpose and scope",
                List.of(
                        new Paragraph("A Locality Review is a one-day, broad-brush set of interviews and focus groups "
                                + "with front-line practitioners and communities in one area, on county lines, gangs, "
                                + "serious youth violence and vulnerability. In " + area + " it was held to:"),
                        new Bullets(List.of(
                                "assess the issues rapidly through what practitioners, communities, victims and people "
                                        + "with experience of offending say;",
                                "test the prevalence of those issues by holding what was said against published "
                                        + "figures;",
                                "identify barriers to understanding and tackling local priorities.")),
                        new Paragraph("It is not a review of any single organisation. It collects what people know or "
                                + "believe, how agencies work together, what blockages they perceive, and where a "
                                + "process exists that the front line does not know.")));
    }
}
