package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.report.document.Block.Picture;
import uk.localityreview.report.document.Characters;
import uk.localityreview.report.picture.DotAndWhisker;
import uk.localityreview.report.picture.DotAndWhisker.Row;
import uk.localityreview.report.picture.StancesAtAGlance;
import uk.localityreview.report.picture.StancesAtAGlance.Stance;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.TestResult;

/** The pictures of a report, from its figures and stances. */
final class Pictures {

    private static final double NO_CHANGE = 1;
    private static final double CONCENTRATED = 0.1;

    private Pictures() {}

    /** A figure against its comparator. */
    static Picture interval(Composition composition, TestResult result, Figure figure, int number) {
        String id = "picture-" + result.test().finding().value().toLowerCase(Locale.ROOT) + "-" + number;
        Row row = row(composition, result, figure);
        String against = row.comparatorShown().isEmpty() ? "" : ", against " + row.comparatorShown();
        return new Picture(new DotAndWhisker(
                id, row.label(), row.shown() + against + ".", FiguresInWords.scale(figure.unit()), List.of(row)));
    }

    /** All shares of the local picture on one scale. */
    static Picture shares(Composition composition, List<TestResult> results) {
        List<Row> rows = new ArrayList<>();
        for (TestResult result : results) {
            if (result.answer() instanceof Figure figure && figure.unit() == Unit.PERCENT) {
                rows.add(row(composition, result, figure));
            }
        }
        return new Picture(new DotAndWhisker(
                "picture-shares",
                "Shares in " + name(composition) + " against their comparators",
                "Each share with its 95% limits and its comparator. The table beneath gives the same figures.",
                FiguresInWords.scale(Unit.PERCENT),
                rows));
    }

    private static Row row(Composition composition, TestResult result, Figure figure) {
        return new Row(
                result.test().question().indicator().title(),
                figure.value(),
                figure.lower(),
                figure.upper(),
                name(composition) + " " + FiguresInWords.valueAndLimits(figure),
                comparator(figure),
                comparatorShown(figure));
    }

    // A change is held against no change, and a spread against a tenth of the areas; neither has another comparator.
    private static @Nullable Double comparator(Figure figure) {
        return switch (figure.unit()) {
            case RATIO -> Double.valueOf(NO_CHANGE);
            case AREAS -> Double.valueOf(figure.outOf() * CONCENTRATED);
            case PERCENT, SLOPE, AS_PUBLISHED -> figure.comparatorValue();
        };
    }

    private static String comparatorShown(Figure figure) {
        return switch (figure.unit()) {
            case RATIO -> "no change";
            case AREAS -> "a tenth of the areas";
            case PERCENT, SLOPE, AS_PUBLISHED ->
                figure.comparatorValue() == null ? "" : FiguresInWords.comparator(figure);
        };
    }

    /** Where each agency stands on each finding. */
    static Picture stances(Composition composition) {
        return new Picture(new StancesAtAGlance(
                "picture-stances",
                "Where each agency stands on each finding",
                "A grid of findings by agencies with a letter in each cell. The table beneath says the same in words.",
                composition.review().agencies().stream()
                        .map(agency -> agency.code().value())
                        .toList(),
                composition.findings().stream()
                        .map(finding -> row(composition, finding))
                        .toList()));
    }

    private static StancesAtAGlance.Row row(Composition composition, JointDisplay finding) {
        return new StancesAtAGlance.Row(
                finding.finding().code().value(),
                composition.review().agencies().stream()
                        .map(agency -> stance(finding.stances().getOrDefault(agency.code(), AgencyState.NOT_ASKED)))
                        .toList());
    }

    private static Stance stance(AgencyState state) {
        return switch (state) {
            case SUPPORTS -> Stance.SUPPORTS;
            case CONTRADICTS -> Stance.CONTRADICTS;
            case BOTH -> Stance.BOTH;
            case ASKED_AND_SILENT -> Stance.ASKED_AND_SILENT;
            case NOT_ASKED -> Stance.NOT_ASKED;
        };
    }

    private static String name(Composition composition) {
        return shown(composition.review().locality().name());
    }

    private static String shown(String text) {
        return Characters.publishable(text.replace('_', ' '));
    }
}
