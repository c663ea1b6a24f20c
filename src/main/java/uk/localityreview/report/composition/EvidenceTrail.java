package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.localityreview.evidence.Quote;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.JointDisplay;

/** The annex in which every finding and barrier leads to the words it rests on. */
final class EvidenceTrail {

    private EvidenceTrail() {}

    static Section of(Composition composition) {
        List<Section> parts = new ArrayList<>();
        composition.findings().forEach(finding -> parts.add(finding(composition, finding)));
        if (!composition.barriers().isEmpty()) {
            parts.add(barriers(composition));
        }
        return Section.withSmallParts(
                "annex-trail",
                "Annex D: the evidence trail",
                List.of(new Paragraph("Every line as noted, by session and line. Words between quotation marks were "
                        + "taken down word for word, words after * were observed, and the rest is the note taker's "
                        + "paraphrase.")),
                parts);
    }

    private static Section finding(Composition composition, JointDisplay finding) {
        String code = finding.finding().code().value();
        List<List<String>> rows = finding.trail().stream()
                .map(entry -> row(composition, entry.quote(), FindingSection.bearing(entry)))
                .toList();
        return Section.of("trail-" + code.toLowerCase(Locale.ROOT), "Trail of " + code, List.of(table(code, rows)));
    }

    private static Section barriers(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        composition
                .barriers()
                .forEach(barrier -> barrier.quotes()
                        .forEach(quote -> rows.add(row(
                                composition,
                                quote,
                                "barrier " + barrier.barrier().code()))));
        return Section.of("trail-barriers", "Trail of the barriers", List.of(table("the barriers", rows)));
    }

    private static Table table(String what, List<List<String>> rows) {
        return new Table(
                "Lines that bear on " + what,
                List.of("Where", "Words as noted", "Who", "Bearing"),
                List.of(13, 49, 20, 18),
                rows);
    }

    private static List<String> row(Composition composition, Quote quote, String bearing) {
        return List.of(
                quote.session() + " line " + quote.line(),
                composition.voices().words(quote),
                composition.voices().attribution(quote),
                Words.sentence(bearing));
    }
}
