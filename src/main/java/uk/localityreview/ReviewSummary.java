package uk.localityreview;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.localityreview.daypack.DayPack;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.report.Report;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Triangulation;
import uk.localityreview.triangulation.Verdict;

/** What the screen says after a day pack has become a report. */
record ReviewSummary(DayPack pack, ReportMaterial material, Report report, List<String> noticed, List<Path> files) {

    private static final int MOST_ROWS = 10;
    private static final int MOST_NAMES = 3;

    String text() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private Stream<String> lines() {
        return Stream.of(head(), day(), findings(), figures(), refused(), written())
                .flatMap(part -> part);
    }

    private Stream<String> head() {
        return Stream.concat(
                Stream.of("Locality Review of " + material.review().title() + " ("
                        + material.review().marking() + ")"),
                Stream.ofNullable(material.review().notice()));
    }

    private Stream<String> day() {
        long lines = pack.material().notes().stream()
                .mapToLong(n -> n.lines().size())
                .sum();
        return Stream.of(
                row(
                        "Sessions",
                        material.held().size() + " held of "
                                + material.sessions().size() + " planned"),
                row("Note lines", String.valueOf(lines)),
                row("Codings", String.valueOf(pack.material().codings().size())));
    }

    private Stream<String> findings() {
        Triangulation triangulation = material.triangulation();
        Map<Verdict, Long> verdicts =
                new TreeMap<>(triangulation.findings().stream().collect(groupingBy(JointDisplay::verdict, counting())));
        Stream<String> counts = verdicts.entrySet().stream()
                .map(verdict ->
                        row("", verdict.getValue() + " " + verdict.getKey().words()));
        Stream<String> unsupported = triangulation.unsupported().stream()
                .map(Finding::code)
                .map(code -> row("Kept out", code + ": no line of the notes supports it"));
        Stream<String> setAside = triangulation.setAside().stream()
                .map(line -> row(
                        "Set aside",
                        line.evidence().session() + " line " + line.evidence().line() + ": " + line.reason()));
        return Stream.of(
                        Stream.of(row(
                                "Findings",
                                String.valueOf(triangulation.findings().size()))),
                        counts,
                        Stream.of(row("Silent in interviews", silent(triangulation))),
                        unsupported,
                        setAside)
                .flatMap(part -> part);
    }

    /** That nothing stands out is not the same as that nothing is held that could. */
    private String silent(Triangulation triangulation) {
        return material.figures().stream().noneMatch(FileReading::isRecognised)
                ? "cannot be told: no published figures are held"
                : triangulation.silentInInterviews().size() + " indicators stand out and nobody raised them";
    }

    private Stream<String> figures() {
        List<FileReading> readings = material.figures();
        List<String> unread = readings.stream()
                .filter(not(FileReading::isRecognised))
                .map(FileReading::file)
                .distinct()
                .toList();
        long figures = readings.stream().mapToLong(FileReading::observations).sum();
        long read = readings.stream().filter(file -> file.observations() > 0).count();
        Stream<String> counted = Stream.of(row("Published files", "%d read, %,d figures".formatted(read, figures)));
        return unread.isEmpty() ? counted : Stream.concat(counted, Stream.of(row("", notRecognised(unread))));
    }

    private static String notRecognised(List<String> files) {
        String named = files.stream().limit(MOST_NAMES).collect(joining(", "));
        int more = files.size() - MOST_NAMES;
        return files.size() + " not recognised: " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private Stream<String> refused() {
        List<String> rows = material.figures().stream()
                .flatMap(file -> file.refused().stream()
                        .map(refused -> file.file() + ", row " + refused.row() + ": " + refused.reason()))
                .toList();
        Stream<String> shown = rows.stream().limit(MOST_ROWS).map(line -> row("Refused", line));
        Stream<String> more = rows.size() > MOST_ROWS
                ? Stream.of(row("", (rows.size() - MOST_ROWS) + " more rows, all in the report"))
                : Stream.empty();
        Stream<String> seen = noticed.stream().map(line -> row("Noticed", line));
        return Stream.of(shown, more, seen).flatMap(part -> part);
    }

    private Stream<String> written() {
        Stream<String> withheld = report.limits().withheld() == 0
                ? Stream.empty()
                : Stream.of(row("Withheld", report.limits().withheld() + " lines that may identify someone"));
        return Stream.concat(withheld, files.stream().map(file -> row("Written", file.toString())));
    }

    private static String row(String name, String value) {
        return "  %-22s%s".formatted(name, value);
    }
}
