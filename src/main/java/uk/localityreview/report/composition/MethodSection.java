package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.review.Participant.Level;

/** How the day was done, whom it reached and whom it did not, how confidence is given, and what limits all of it. */
final class MethodSection {

    private MethodSection() {}

    static Section of(Composition composition, Publishing publishing) {
        return Section.withParts(
                "method",
                "Method",
                List.of(),
                List.of(
                        reach(composition),
                        Section.of("method-tests", "How findings are tested", tests()),
                        Section.of("method-confidence", "How confidence is given", confidence()),
                        Section.of("method-limits", "Limitations", limits(composition, publishing))));
    }

    private static Section reach(Composition composition) {
        var material = composition.material();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(material.held().size() + " of "
                + Words.count(material.sessions().size(), "planned session was", "planned sessions were")
                + " held, with " + Words.count(composition.voices().peopleHeard(), "person", "people") + "."));
        blocks.add(sectorsByLevel(composition));
        blocks.add(agencies(composition));
        return Section.of("method-reach", "Sessions, reach and gaps", blocks);
    }

    private static Table sectorsByLevel(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        composition.voices().reach().forEach((sector, levels) -> {
            List<String> row = new ArrayList<>(List.of(Words.sentence(sector)));
            for (Level level : Level.values()) {
                row.add(String.valueOf(levels.getOrDefault(level, 0L)));
            }
            row.add(gap(levels));
            rows.add(row);
        });
        return new Table(
                "People heard, by sector and level",
                List.of("Sector", "Front line", "Supervisor", "Strategic", "Gap"),
                List.of(28, 14, 14, 14, 30),
                rows);
    }

    private static String gap(Map<Level, Long> levels) {
        if (levels.isEmpty()) {
            return "nobody heard";
        }
        return levels.containsKey(Level.FRONT_LINE) ? "" : "front line not heard";
    }

    private static Table agencies(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        var heard = composition.voices().heardByAgency();
        composition.review().agencies().forEach(agency -> {
            long people = heard.getOrDefault(agency.code(), 0L);
            rows.add(List.of(
                    agency.code().value(), agency.name(), agency.sector(), people == 0 ? "not heard" : "heard"));
        });
        return new Table(
                "Agencies, in the order of the review",
                List.of("Code", "Agency", "Sector", "Reached"),
                List.of(14, 46, 24, 16),
                rows);
    }

    private static List<Block> tests() {
        return List.of(
                new Paragraph("Independence is counted by agency: ten lines from one agency are one source, a group "
                        + "that speaks as a whole is one source, and hearsay counts for where it was heard, once. "
                        + "Convergence across sources is derived by the triangulation protocol of Farmer and others "
                        + "(2006)."),
                new Paragraph("A finding is held against published figures. Each test says in advance what the figure "
                        + "would show if the finding were true, and whether it would show it at all (detectability). "
                        + "A figure is consistent when its 95% limits lie wholly on the expected side of the "
                        + "comparator; where no limits can be had it is compared as it stands. That something is not "
                        + "visible in data does not disprove it."));
    }

    private static List<Block> confidence() {
        return List.of(new Paragraph("Confidence starts high and goes down for four reasons, informed by GRADE-CERQual "
                + "(Lewin and others 2018): how the evidence came about (method), whether it pulls one way "
                + "(coherence), how much of it there is (adequacy) and how near it is to the question (relevance). "
                + "Each finding gives its four reasons."));
    }

    private static List<Block> limits(Composition composition, Publishing publishing) {
        List<String> limits = new ArrayList<>();
        limits.add("One day, and those who came: what was not asked or not said may still be so.");
        limits.add("A quote is given by sector only when at least three people of that sector took part.");
        limits.add(suggestions(composition.material().suggestions()));
        int withheld = composition.voices().withheld();
        if (withheld > 0) {
            limits.add(Words.count(withheld, "line was", "lines were")
                    + " withheld because the words may identify someone.");
        }
        composition
                .unsupported()
                .forEach(finding -> limits.add(
                        finding.code() + " is kept out of the findings: no line of the notes supports its sentence."));
        composition
                .unsupportedBarriers()
                .forEach(barrier -> limits.add(
                        "Barrier " + barrier.barrier().code() + " is kept out: it rests on no line of the notes."));
        if (publishing.replaced() > 0) {
            limits.add("In " + Words.count(publishing.replaced(), "place", "places")
                    + " a character that cannot be printed is shown as \uFFFD.");
        }
        return List.of(new Bullets(limits));
    }

    private static String suggestions(ReportMaterial.Suggestions suggestions) {
        if (suggestions.accepted() + suggestions.changed() + suggestions.rejected() == 0) {
            return "No machine suggestion was used: accepted 0, changed 0, rejected 0.";
        }
        return "Machine suggestions of themes, each decided by a person: accepted " + suggestions.accepted()
                + ", changed " + suggestions.changed() + ", rejected " + suggestions.rejected() + ".";
    }
}
