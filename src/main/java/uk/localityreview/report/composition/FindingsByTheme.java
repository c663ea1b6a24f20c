package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.JointDisplay;

/** The findings, each under the first of its themes. */
final class FindingsByTheme {

    private FindingsByTheme() {}

    static Section of(Composition composition) {
        if (composition.findings().isEmpty()) {
            return Section.of(
                    "findings",
                    "Findings by theme",
                    List.of(new Paragraph("The day gave no finding that can be published.")));
        }
        List<Section> parts = new ArrayList<>();
        parts.add(overview(composition));
        byTheme(composition)
                .forEach((theme, findings) -> parts.add(new Section(
                        "theme-" + theme,
                        theme + " " + composition.theme(theme),
                        List.of(),
                        findings.stream()
                                .map(finding -> FindingSection.of(composition, finding))
                                .toList(),
                        false)));
        return Section.withParts("findings", "Findings by theme", List.of(), parts);
    }

    private static Map<ThemeCode, List<JointDisplay>> byTheme(Composition composition) {
        Map<ThemeCode, List<JointDisplay>> byTheme = new TreeMap<>();
        for (JointDisplay finding : composition.findings()) {
            ThemeCode first = new TreeSet<>(finding.finding().themes()).first();
            byTheme.computeIfAbsent(first, theme -> new ArrayList<>()).add(finding);
        }
        return byTheme;
    }

    private static Section overview(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "Agencies stand in the order of the review. Asked and silent is not the same as not " + "asked."));
        blocks.add(Pictures.stances(composition));
        blocks.add(new Table(
                "Where each agency stands, by the codes under Method",
                List.of("Finding", "Supports", "Contradicts", "Both", "Asked and silent", "Not asked"),
                List.of(10, 22, 14, 10, 26, 18),
                composition.findings().stream()
                        .map(finding -> row(composition, finding))
                        .toList()));
        return Section.of("findings-overview", "Findings and agencies at a glance", blocks);
    }

    private static List<String> row(Composition composition, JointDisplay finding) {
        List<String> row = new ArrayList<>(List.of(finding.finding().code().value()));
        for (AgencyState state : AgencyState.values()) {
            List<String> codes = inState(composition, finding, state).stream()
                    .map(AgencyCode::value)
                    .toList();
            row.add(codes.isEmpty() ? "none" : String.join(", ", codes));
        }
        return row;
    }

    /** The agencies of a review that are in a state, in its order. */
    static List<AgencyCode> inState(Composition composition, JointDisplay finding, AgencyState state) {
        List<AgencyCode> agencies = new ArrayList<>();
        composition.review().agencies().forEach(agency -> {
            if (finding.stances().getOrDefault(agency.code(), AgencyState.NOT_ASKED) == state) {
                agencies.add(agency.code());
            }
        });
        return agencies;
    }
}
