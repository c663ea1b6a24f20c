package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Fact;
import uk.localityreview.report.document.Block.Facts;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.TestResult;
import uk.localityreview.triangulation.TrailEntry;

/** One finding as a joint display: heard, measured, where the two part, how sure one can be, and the trail. */
final class FindingSection {

    private static final int SUPPORTING_QUOTES = 3;
    private static final int OPPOSING_QUOTES = 2;

    private FindingSection() {}

    static Section of(Composition composition, JointDisplay finding) {
        String code = finding.finding().code().value();
        String id = code.toLowerCase(Locale.ROOT);
        return Section.withSmallParts(
                "finding-" + id,
                code + ". " + composition.statement(finding.finding()),
                List.of(inBrief(composition, finding)),
                List.of(
                        Section.of(id + "-heard", "What we heard", heard(composition, finding)),
                        Section.of(id + "-data", "What the data say", data(composition, finding)),
                        Section.of(id + "-disagree", "Where they disagree", Disagreement.of(finding)),
                        Section.of(id + "-confidence", "Confidence and why", confidence(finding)),
                        Section.of(id + "-trail", "Trail", trail(finding))));
    }

    private static Facts inBrief(Composition composition, JointDisplay finding) {
        String sources = Words.count(finding.independentSources(), "independent source", "independent sources") + ", "
                + finding.specificSources() + " with a specific example";
        String view = finding.singleAgencyView() ? "; a single-agency view" : "";
        String contested = finding.contested() ? "; contested" : "";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Verdict", Words.sentence(finding.verdict().words())));
        facts.add(new Fact(
                "Confidence", Words.sentence(finding.confidence().level().words())));
        facts.add(new Fact(
                "Convergence", Words.sentence(finding.convergence().words()) + ": " + sources + view + contested));
        facts.add(new Fact(
                "Themes",
                new TreeSet<>(finding.finding().themes())
                        .stream()
                                .map(theme -> theme + " " + composition.theme(theme))
                                .collect(Collectors.joining("; "))));
        return new Facts(facts);
    }

    private static List<Block> heard(Composition composition, JointDisplay finding) {
        List<Block> blocks = new ArrayList<>();
        int all = composition.review().agencies().size();
        List<String> stances = new ArrayList<>();
        for (AgencyState state : AgencyState.values()) {
            List<AgencyCode> agencies = FindingsByTheme.inState(composition, finding, state);
            if (!agencies.isEmpty()) {
                stances.add(Words.sentence(state.words()) + ": " + agencies.size() + " of "
                        + Words.count(all, "agency", "agencies") + " (" + composition.agencies(agencies) + ")");
            }
        }
        finding.stanceReasons().forEach((agency, reason) -> stances.add(composition.agency(agency) + ": " + reason));
        blocks.add(new Bullets(stances));
        quotes(composition, finding, true, SUPPORTING_QUOTES, blocks);
        quotes(composition, finding, false, OPPOSING_QUOTES, blocks);
        return blocks;
    }

    // Words that are withheld say nothing, so others are shown in their place; the trail still counts them.
    private static void quotes(
            Composition composition, JointDisplay finding, boolean supporting, int most, List<Block> blocks) {
        finding.trail().stream()
                .filter(entry -> (entry.evidence().stance() == Stance.SUPPORTS) == supporting)
                .filter(entry -> !composition.voices().mayIdentify(entry.quote()))
                .sorted((a, b) -> Boolean.compare(isSpecific(b), isSpecific(a)))
                .limit(most)
                .forEach(entry -> blocks.add(composition.voices().quotation(entry.quote(), bearing(entry))));
    }

    private static boolean isSpecific(TrailEntry entry) {
        return entry.evidence().specific() && entry.evidence().origin() == null;
    }

    /** What a line does to a finding, and on what basis. */
    static String bearing(TrailEntry entry) {
        var evidence = entry.evidence();
        String basis = evidence.origin() != null ? ", hearsay" : evidence.specific() ? ", specific example" : "";
        return evidence.stance().words() + basis;
    }

    private static List<Block> data(Composition composition, JointDisplay finding) {
        if (finding.tests().isEmpty()) {
            return List.of(new Paragraph("No figure that is held can test this finding."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "Figures that " + finding.finding().code() + " is held against",
                List.of("Indicator and period", "Value and 95% limits", "Comparator", "Outcome", "Source"),
                List.of(21, 17, 15, 17, 30),
                finding.tests().stream().map(FindingSection::test).toList()));
        for (int i = 0; i < finding.tests().size(); i++) {
            TestResult result = finding.tests().get(i);
            if (result.answer() instanceof Figure figure) {
                blocks.add(Pictures.interval(composition, result, figure, i + 1));
                if (!figure.notes().isEmpty()) {
                    blocks.add(new Bullets(figure.notes()));
                }
            }
        }
        return blocks;
    }

    private static List<String> test(TestResult result) {
        var question = result.test().question();
        String counts = result.answer().counts();
        String reason = result.answer() instanceof Answer.Unavailable none ? ": " + none.reason() : "";
        return List.of(
                FiguresInWords.indicator(question) + "; " + question.area() + ", " + FiguresInWords.period(question),
                FiguresInWords.valueAndLimits(result.answer()) + (counts.isEmpty() ? "" : "; counts " + counts),
                FiguresInWords.comparator(result.answer()),
                Words.sentence(result.outcome().words()) + reason + "; expected "
                        + result.test().expected().words() + "; would show it: "
                        + result.test().detectability().words(),
                FiguresInWords.sources(result.answer()));
    }

    private static List<Block> confidence(JointDisplay finding) {
        return List.of(
                new Paragraph(Words.sentence(finding.confidence().level().words()) + " confidence."),
                new Bullets(finding.confidence().reasons().stream()
                        .map(reason -> Words.sentence(reason.component().words()) + ", "
                                + reason.concern().words() + ": " + reason.sentence())
                        .toList()));
    }

    private static List<Block> trail(JointDisplay finding) {
        String lines = finding.trail().stream()
                .map(entry -> entry.quote().session() + " line " + entry.quote().line())
                .distinct()
                .collect(Collectors.joining(", "));
        return List.of(new See(
                "It rests on " + lines + ": the words are in annex D",
                "trail-" + finding.finding().code().value().toLowerCase(Locale.ROOT)));
    }
}
