package uk.localityreview.daypack;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.localityreview.daypack.PackTable.Row;
import uk.localityreview.daypack.PackTable.Unreadable;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.evidence.Coding;
import uk.localityreview.evidence.Coding.Basis;
import uk.localityreview.evidence.Coding.Trend;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.triangulation.EvidenceLine;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.FindingCode;
import uk.localityreview.triangulation.IndicatorTest;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;
import uk.localityreview.triangulation.Origin;

/** Reads people's decisions on findings: coding, findings, origins of hearsay, evidence and tests. */
final class FindingTables {

    private final Problems problems;
    private final NotedLines lines;
    private final Known<AgencyCode> agencies;
    private final Known<ThemeCode> themes;
    private final Known<FindingCode> findings = new Known<>();
    private final Known<String> origins = new Known<>();

    FindingTables(Problems problems, NotedLines lines, Review review, Codebook codebook) {
        this.problems = problems;
        this.lines = lines;
        this.agencies = new Known<>(review.agencies().stream().map(Agency::code).toList());
        this.themes = new Known<>(codebook.themes().stream().map(Theme::code).toList());
    }

    List<Coding> coding(byte[] bytes) {
        return table("coding.csv")
                .read(
                        bytes,
                        List.of("session", "line", "themes", "basis", "trend"),
                        row -> new Coding(
                                lines.session(row),
                                lines.line(row),
                                themes(row),
                                row.orBlank("basis").isBlank()
                                        ? null
                                        : row.oneOf("basis", List.of(Basis.values()), Basis::words),
                                row.orBlank("trend").isBlank()
                                        ? null
                                        : row.oneOf("trend", List.of(Trend.values()), Trend::words)));
    }

    List<Finding> findings(byte[] bytes) {
        return table("findings.csv")
                .read(
                        bytes,
                        List.of("finding", "statement", "themes"),
                        row -> new Finding(
                                findings.once(new FindingCode(row.text("finding"))),
                                row.text("statement"),
                                themes(row)));
    }

    List<Origin> origins(byte[] bytes) {
        return table("origins.csv")
                .read(
                        bytes,
                        List.of("origin", "agency"),
                        row -> new Origin(
                                origins.once(row.text("origin")),
                                row.orNull(
                                        "agency", code -> agencies.among(new AgencyCode(code), DayTables.AGENCIES))));
    }

    List<EvidenceLine> evidence(byte[] bytes) {
        return table("evidence.csv")
                .read(bytes, List.of("finding", "session", "line", "stance", "specific", "origin"), this::evidenceLine);
    }

    private EvidenceLine evidenceLine(Row row) {
        EvidenceLine evidence = new EvidenceLine(
                finding(row),
                lines.session(row),
                lines.line(row),
                row.oneOf("stance", List.of(Stance.values()), Stance::words),
                row.oneOf("specific", List.of(true, false), yes -> yes ? "yes" : "no"),
                row.orNull("origin", origin -> origins.among(origin, "origins.csv")));
        if (lines.isReviewers(evidence.session(), evidence.line())) {
            problems.notice("decisions/evidence.csv, line " + row.line() + ": " + evidence.session() + " line "
                    + evidence.line() + " is a reviewer's own line, which is never evidence. It counts for nothing.");
        }
        return evidence;
    }

    List<IndicatorTest> tests(byte[] bytes) {
        return table("tests.csv")
                .read(
                        bytes,
                        List.of(
                                "finding",
                                "indicator",
                                "measure",
                                "area",
                                "period",
                                "baseline",
                                "comparator",
                                "expected",
                                "detectability"),
                        row -> new IndicatorTest(
                                finding(row),
                                new Question(
                                        IndicatorKey.of(row.text("indicator")),
                                        row.oneOf("measure", List.of(Measure.values()), Measure::words),
                                        new AreaCode(row.text("area")),
                                        row.text("period"),
                                        row.orNull("baseline", Function.identity()),
                                        row.orNull("comparator", Function.identity())),
                                row.oneOf("expected", List.of(Expected.values()), Expected::words),
                                row.oneOf("detectability", List.of(Detectability.values()), Detectability::words)));
    }

    private FindingCode finding(Row row) {
        return findings.among(new FindingCode(row.text("finding")), "findings.csv");
    }

    private Set<ThemeCode> themes(Row row) {
        Set<ThemeCode> codes = row.parts("themes", ";").stream()
                .map(code -> themes.among(new ThemeCode(code), "the codebook"))
                .collect(toSet());
        if (codes.isEmpty()) {
            throw new Unreadable("has no themes");
        }
        return codes;
    }

    private PackTable table(String name) {
        return new PackTable(DayPackReader.DECISIONS + name, problems);
    }
}
