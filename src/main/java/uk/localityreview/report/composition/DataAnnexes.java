package uk.localityreview.report.composition;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.TestResult;

/** Every figure with its source, every file that went in, and every row that was refused. */
final class DataAnnexes {

    private static final int ROWS_SHOWN = 20;

    private DataAnnexes() {}

    static Section figures(Composition composition) {
        List<List<String>> rows = new ArrayList<>();
        composition.findings().forEach(finding -> finding.tests().forEach(result -> add(result, rows)));
        if (rows.isEmpty()) {
            return Section.of(
                    "annex-data", "Annex B: data and sources", List.of(new Paragraph("No published figure was used.")));
        }
        return Section.of(
                "annex-data",
                "Annex B: data and sources",
                List.of(new Table(
                        "Figures with their counts and sources",
                        List.of("Figure", "Value", "Counts", "Publisher and licence", "File and row"),
                        List.of(26, 16, 14, 24, 20),
                        rows)));
    }

    private static void add(TestResult result, List<List<String>> rows) {
        var question = result.test().question();
        String figure = result.test().finding() + ": " + FiguresInWords.indicator(question) + "; " + question.area()
                + ", " + FiguresInWords.period(question);
        String counts = result.answer().counts().isEmpty()
                ? "none published"
                : result.answer().counts();
        rows.add(List.of(
                figure,
                FiguresInWords.valueAndLimits(result.answer()),
                counts,
                FiguresInWords.publishers(result.answer()),
                FiguresInWords.sources(result.answer())));
    }

    static Section files(Composition composition) {
        var material = composition.material();
        List<Block> blocks = new ArrayList<>();
        if (material.inputs().isEmpty()) {
            blocks.add(new Paragraph("No file is on record."));
        } else {
            blocks.add(new Table(
                    "Files that went in",
                    List.of("File", "SHA-256"),
                    List.of(36, 64),
                    material.inputs().stream()
                            .map(input -> List.of(input.file(), input.sha256().hex()))
                            .toList()));
        }
        List<FileReading> recognised =
                material.figures().stream().filter(FileReading::isRecognised).toList();
        if (!recognised.isEmpty()) {
            blocks.add(readings(recognised));
        }
        List<String> others = material.figures().stream()
                .filter(not(FileReading::isRecognised))
                .map(FileReading::file)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Paragraph(Words.count(others.size(), "file was", "files were")
                    + " offered and not recognised as published figures: " + String.join(", ", others) + "."));
        }
        blocks.addAll(refusals(material.figures()));
        return Section.of("annex-files", "Annex C: files read and refused", blocks);
    }

    private static Table readings(List<FileReading> readings) {
        return new Table(
                "Published files and what was read of them",
                List.of("File", "Recognised as", "Covers", "Rows", "Read", "Refused"),
                List.of(34, 20, 18, 9, 9, 10),
                readings.stream()
                        .map(reading -> List.of(
                                reading.file(),
                                reading.layout(),
                                reading.edition(),
                                String.valueOf(reading.rows()),
                                String.valueOf(reading.observations()),
                                String.valueOf(reading.refused().size())))
                        .toList());
    }

    private static List<Block> refusals(List<FileReading> readings) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (FileReading reading : readings) {
            reading.warnings().forEach(warning -> rows.add(List.of(reading.file(), "whole file", warning)));
            reading.refused().stream()
                    .limit(ROWS_SHOWN)
                    .forEach(refused -> rows.add(List.of(reading.file(), "row " + refused.row(), refused.reason())));
            int more = reading.refused().size() - ROWS_SHOWN;
            if (more > 0) {
                rows.add(List.of(
                        reading.file(),
                        "more rows",
                        Words.count(more, "further row was", "further rows were") + " refused"));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "Warnings, and rows that were refused",
                    List.of("File", "Where", "Why"),
                    List.of(34, 16, 50),
                    rows));
        }
        return blocks;
    }
}
