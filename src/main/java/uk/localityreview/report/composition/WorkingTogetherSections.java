package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.network.WorkingTogether.AwarenessGap;
import uk.localityreview.network.WorkingTogether.Contradiction;
import uk.localityreview.network.WorkingTogether.Duplication;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.network.WorkingTogether.Tie;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.review.AgencyCode;

/** How agencies work together: what works, what some do not know, where descriptions part, what is offered twice. */
final class WorkingTogetherSections {

    private WorkingTogetherSections() {}

    static Section workingWell(Composition composition) {
        List<Tie> working = together(composition).ties().stream()
                .filter(tie -> saysOf(tie, TieState.WORKS) && !isContradicted(composition, tie))
                .toList();
        if (working.isEmpty()) {
            return section(
                    "working-well", "What is working well", "Nobody described a tie between agencies that works.");
        }
        List<List<String>> rows = working.stream()
                .map(tie -> List.of(
                        composition.agency(tie.from()) + " to " + composition.agency(tie.to()),
                        tie.kind(),
                        composition.agencies(agencies(tie, TieState.WORKS)),
                        lines(tie, TieState.WORKS)))
                .toList();
        return Section.of(
                "working-well",
                "What is working well",
                List.of(
                        new Paragraph("Ties between agencies that those who described them say work, and that nobody "
                                + "contradicted."),
                        new Table(
                                "Ties said to work",
                                List.of("Tie", "Kind", "Said by", "Where"),
                                List.of(38, 18, 26, 18),
                                rows)));
    }

    static Section gapsAndContradictions(Composition composition) {
        return Section.withParts(
                "gaps",
                "Communication gaps and contradictions",
                List.of(),
                List.of(awareness(composition), contradictions(composition), absent(composition)));
    }

    private static Section awareness(Composition composition) {
        List<AwarenessGap> gaps = together(composition).awarenessGaps();
        if (gaps.isEmpty()) {
            return section("gaps-awareness", "Processes that not everyone knows", "No such gap came up.");
        }
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            AwarenessGap gap = gaps.get(i);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Paragraph("Known to " + people(composition, gap.knownTo()) + "; not known to "
                    + people(composition, gap.unknownTo()) + "."));
            gap.knownTo().stream()
                    .limit(1)
                    .forEach(knowing -> blocks.add(composition.voices().quotation(knowing.quote(), "knows")));
            gap.unknownTo()
                    .forEach(knowing -> blocks.add(composition.voices().quotation(knowing.quote(), "does not know")));
            parts.add(Section.of("gap-" + (i + 1), Words.sentence(gap.service()), blocks));
        }
        return Section.withSmallParts(
                "gaps-awareness",
                "Processes that not everyone knows",
                List.of(new Paragraph("The process exists; some of those who were asked did not know it.")),
                parts);
    }

    private static String people(Composition composition, List<Knowing> knowing) {
        Set<String> people = knowing.stream()
                .map(k -> composition.agency(k.agency()) + " (" + k.level().words() + ")")
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return Words.list(people);
    }

    private static Section contradictions(Composition composition) {
        List<Contradiction> contradictions = together(composition).contradictions();
        if (contradictions.isEmpty()) {
            return section(
                    "gaps-contradictions", "Contradictions", "No two agencies described a tie in opposite ways.");
        }
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < contradictions.size(); i++) {
            Contradiction tie = contradictions.get(i);
            List<Block> blocks = new ArrayList<>();
            tie.works().forEach(side -> say(composition, side, blocks));
            tie.doesNot().forEach(side -> say(composition, side, blocks));
            String heading = Words.sentence(tie.kind()) + " from " + composition.agency(tie.from()) + " to "
                    + composition.agency(tie.to());
            parts.add(Section.of("contradiction-" + (i + 1), heading, blocks));
        }
        return Section.withSmallParts(
                "gaps-contradictions",
                "Contradictions",
                List.of(new Paragraph("Of the same tie one agency says that it works and another that it is absent or "
                        + "works only partly. Both may be right about what they see.")),
                parts);
    }

    private static void say(Composition composition, Side side, List<Block> blocks) {
        blocks.add(new Paragraph(composition.agency(side.agency()) + " says of it: "
                + side.state().words() + "."));
        blocks.add(composition.voices().quotation(side.quote(), ""));
    }

    private static Section absent(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        for (Tie tie : together(composition).ties()) {
            boolean wanting = saysOf(tie, TieState.ABSENT) || saysOf(tie, TieState.PARTLY);
            if (wanting && !isContradicted(composition, tie)) {
                Set<AgencyCode> absent = agencies(tie, TieState.ABSENT);
                Set<AgencyCode> partly = agencies(tie, TieState.PARTLY);
                rows.add(List.of(
                        composition.agency(tie.from()) + " to " + composition.agency(tie.to()),
                        tie.kind(),
                        absent.isEmpty() ? "nobody" : composition.agencies(absent),
                        partly.isEmpty() ? "nobody" : composition.agencies(partly)));
            }
        }
        if (rows.isEmpty()) {
            return section("gaps-absent", "Ties said to be missing", "No other tie was said to be absent or partial.");
        }
        return Section.of(
                "gaps-absent",
                "Ties said to be missing",
                List.of(new Table(
                        "Ties said to be absent or to work only partly",
                        List.of("Tie", "Kind", "Absent, says", "Partly, says"),
                        List.of(38, 18, 22, 22),
                        rows)));
    }

    static Section duplications(Composition composition) {
        List<Duplication> duplications = together(composition).duplications();
        if (duplications.isEmpty()) {
            return section("duplications", "Offers made more than once", "No offer was found to be made twice.");
        }
        List<List<String>> rows = duplications.stream()
                .map(d -> List.of(
                        Words.sentence(d.offer()),
                        composition.agencies(d.offers().stream()
                                .map(WorkingTogether.Offering::agency)
                                .distinct()
                                .toList()),
                        d.offers().stream()
                                .map(o -> o.quote().session() + " line "
                                        + o.quote().line())
                                .collect(Collectors.joining(", "))))
                .toList();
        return Section.of(
                "duplications",
                "Offers made more than once",
                List.of(
                        new Paragraph("The same offer, made to the same people by two or more agencies."),
                        new Table(
                                "Offers and who makes them",
                                List.of("Offer", "Agencies", "Where it was said"),
                                List.of(24, 46, 30),
                                rows)));
    }

    private static Section section(String id, String heading, String sentence) {
        return Section.of(id, heading, List.of(new Paragraph(sentence)));
    }

    private static WorkingTogether together(Composition composition) {
        return composition.material().workingTogether();
    }

    private static boolean saysOf(Tie tie, TieState state) {
        return tie.sides().stream().anyMatch(side -> side.state() == state);
    }

    private static boolean isContradicted(Composition composition, Tie tie) {
        return together(composition).contradictions().stream()
                .anyMatch(c -> c.from().equals(tie.from())
                        && c.to().equals(tie.to())
                        && c.kind().equals(tie.kind()));
    }

    private static Set<AgencyCode> agencies(Tie tie, TieState state) {
        return tie.sides().stream()
                .filter(side -> side.state() == state)
                .map(Side::agency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(Tie tie, TieState state) {
        return tie.sides().stream()
                .filter(side -> side.state() == state)
                .map(side -> side.quote().session() + " line " + side.quote().line())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
