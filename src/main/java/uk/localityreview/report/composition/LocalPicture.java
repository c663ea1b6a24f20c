package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.TestResult;

/** What the published figures say of the area, before anything that was said. */
final class LocalPicture {

    private LocalPicture() {}

    static Section of(Composition composition) {
        List<TestResult> results =
                composition.findings().stream().flatMap(f -> f.tests().stream()).toList();
        List<Block> blocks = new ArrayList<>();
        if (results.isEmpty()) {
            blocks.add(new Paragraph("No published figure was linked to what was said on the day."));
            return Section.of("local-picture", "Local picture in data", blocks);
        }
        blocks.add(new Paragraph("The figures that the findings are held against, as published for the area and its "
                + "comparator. [c] stands for a figure that its publisher suppressed."));
        if (results.stream().anyMatch(LocalPicture::isShare)) {
            blocks.add(Pictures.shares(composition, results));
        }
        blocks.add(new Table(
                "Figures for " + composition.review().locality().name(),
                List.of("Indicator", "Period", "Value and 95% limits", "Comparator", "Tests"),
                List.of(30, 20, 26, 16, 8),
                results.stream().map(LocalPicture::row).toList()));
        blocks.add(new See("Each figure with its counts and its source: annex B", "annex-data"));
        return Section.of("local-picture", "Local picture in data", blocks);
    }

    private static boolean isShare(TestResult result) {
        return result.answer() instanceof Figure figure && figure.unit() == Unit.PERCENT;
    }

    private static List<String> row(TestResult result) {
        var question = result.test().question();
        return List.of(
                FiguresInWords.indicator(question),
                FiguresInWords.period(question),
                FiguresInWords.valueAndLimits(result.answer()),
                FiguresInWords.comparator(result.answer()),
                result.test().finding().value());
    }
}
