package uk.localityreview.triangulation.display;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Review;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.Convergence;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Material;
import uk.localityreview.triangulation.Outcome;
import uk.localityreview.triangulation.TestResult;
import uk.localityreview.triangulation.TrailEntry;
import uk.localityreview.triangulation.Verdict;

/**
 * What the page of one finding shows: the joint display, and the words it rests on.
 *
 * @param review the review
 * @param display the joint display
 * @param themes the themes, by code and name
 * @param stances a row an agency, those that were heard first
 * @param trail the lines it rests on, in the order of the notes, a part a stance
 * @param tests the tests with their figures
 */
public record FindingPage(
        Review review,
        JointDisplay display,
        List<String> themes,
        List<StanceRow> stances,
        List<TrailPart> trail,
        List<TestCard> tests) {

    public FindingPage {
        themes = List.copyOf(themes);
        stances = List.copyOf(stances);
        trail = List.copyOf(trail);
        tests = List.copyOf(tests);
    }

    /** Where an agency stands, and why where that needs saying. */
    public record StanceRow(String agency, String sector, AgencyState state, String reason) {}

    /** The lines of one stance. */
    public record TrailPart(String title, List<TrailRow> rows) {
        public TrailPart {
            rows = List.copyOf(rows);
        }
    }

    /** A line with its words, where it stands and for whom it counts. */
    public record TrailRow(String text, String speaker, String place, String href, String remarks) {}

    static FindingPage of(Material material, JointDisplay display) {
        Review review = material.review();
        return new FindingPage(
                review,
                display,
                display.finding().themes().stream()
                        .sorted()
                        .map(code -> code
                                + Codebook.standard()
                                        .theme(code)
                                        .map(theme -> " " + theme.name())
                                        .orElse(""))
                        .toList(),
                review.agencies().stream()
                        .map(agency -> stance(display, agency))
                        .sorted(comparing(StanceRow::state))
                        .toList(),
                Stream.of(Stance.values())
                        .map(stance -> part(material, display, stance))
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                display.tests().stream().map(TestCard::of).toList());
    }

    private static StanceRow stance(JointDisplay display, Agency agency) {
        return new StanceRow(
                agency.name(),
                agency.sector(),
                display.stances().getOrDefault(agency.code(), AgencyState.NOT_ASKED),
                display.stanceReasons().getOrDefault(agency.code(), ""));
    }

    private static TrailPart part(Material material, JointDisplay display, Stance stance) {
        String title = switch (stance) {
            case SUPPORTS -> "Supports it";
            case CONTRADICTS -> "Contradicts its meaning";
            case DISPUTES_PROMINENCE -> "Disputes only how prominent it is";
        };
        return new TrailPart(
                title,
                display.trail().stream()
                        .filter(step -> step.evidence().stance() == stance)
                        .map(step -> row(material, step))
                        .toList());
    }

    private static TrailRow row(Material material, TrailEntry step) {
        String session = step.quote().session().value();
        List<String> remarks = new ArrayList<>();
        lineOf(material, step).map(line -> line.kind().words()).forEach(remarks::add);
        if (step.evidence().origin() != null) {
            remarks.add("hearsay from " + step.evidence().origin());
        } else if (step.evidence().specific()) {
            remarks.add("a specific example");
        }
        remarks.add("counts for " + step.source());
        return new TrailRow(
                step.quote().text(),
                step.quote().speaker(),
                session + ", line " + step.quote().line(),
                "/reviews/" + material.review().id() + "/sessions/" + session + "#line-"
                        + step.quote().line(),
                String.join("; ", remarks));
    }

    private static Stream<NoteLine> lineOf(Material material, TrailEntry step) {
        return material.notes().stream()
                .filter(note -> note.session().equals(step.quote().session()))
                .flatMap(note -> note.line(step.quote().line()).stream());
    }

    /** Who was heard, in counts. */
    public String heard() {
        return InWords.heard(display);
    }

    /** Contested, or a single-agency view; else empty. */
    public String warning() {
        return FindingsPage.warning(display);
    }

    public String verdictColour() {
        return InWords.colour(display.verdict());
    }

    public String verdictMeaning() {
        return InWords.meaning(display.verdict());
    }

    public String confidenceColour() {
        return InWords.colour(display.confidence().level());
    }

    /** Where what was heard, and what was heard and what was counted, part: whole sentences, at least one. */
    public List<String> disagreements() {
        List<String> sentences = Stream.of(amongSources(), amongFigures(), betweenTheTwo())
                .flatMap(Collection::stream)
                .toList();
        return sentences.isEmpty() ? List.of("Nothing that was heard or counted speaks against it.") : sentences;
    }

    private List<String> amongSources() {
        List<String> sentences = new ArrayList<>();
        long against = sourcesThat(Stance.CONTRADICTS);
        long disputing = sourcesThat(Stance.DISPUTES_PROMINENCE);
        if (against > 0) {
            sentences.add("It is contested: "
                    + InWords.counted(
                            display.independentSources(), "independent source supports", "independent sources support")
                    + " its meaning and " + InWords.counted(against, "contradicts", "contradict")
                    + " it. The two sides are not averaged.");
        }
        if (disputing > 0) {
            sentences.add(InWords.counted(disputing, "source disputes", "sources dispute")
                    + " only how prominent it is, not that it is so.");
        }
        return sentences;
    }

    private List<String> amongFigures() {
        long consistent = outcomes(Outcome.CONSISTENT);
        long inconsistent = outcomes(Outcome.INCONSISTENT);
        return consistent > 0 && inconsistent > 0
                ? List.of("The figures part: " + consistent + " of " + (consistent + inconsistent)
                        + " are as they would be if it were true.")
                : List.of();
    }

    private List<String> betweenTheTwo() {
        boolean heardAlike = display.convergence() != Convergence.DISSONANCE;
        if (heardAlike && display.verdict() == Verdict.NOT_SUPPORTED_BY_DATA) {
            return List.of("Those who were heard support it, and the figures that would show it do not.");
        }
        if (heardAlike && display.verdict() == Verdict.NOT_VISIBLE_IN_DATA) {
            return List.of(
                    "Those who were heard support it, and the figures do not show it. That does not disprove it.");
        }
        return List.of();
    }

    private long sourcesThat(Stance stance) {
        return display.trail().stream()
                .filter(step -> step.evidence().stance() == stance)
                .map(TrailEntry::source)
                .distinct()
                .count();
    }

    private long outcomes(Outcome outcome) {
        return display.tests().stream()
                .map(TestResult::outcome)
                .filter(outcome::equals)
                .count();
    }
}
