package uk.localityreview.triangulation.display;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.TestResult;

/**
 * A test of a finding as its page shows it: what is expected, what there is, and where it comes from.
 *
 * @param title which indicator
 * @param expectation what would be so if the finding were true, a sentence
 * @param outcome consistent, inconsistent or unavailable
 * @param outcomeColour the colour of its tag
 * @param facts label and value, in order
 * @param notes what must be read with it
 * @param sources where each part comes from
 * @param picture the figure against its comparator, or null where a picture would not help
 */
public record TestCard(
        String title,
        String expectation,
        String outcome,
        String outcomeColour,
        List<Fact> facts,
        List<String> notes,
        List<Source> sources,
        @Nullable DotAndWhisker picture) {

    public TestCard {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** A label and what stands beside it. */
    public record Fact(String label, String value) {}

    static TestCard of(TestResult result) {
        return new TestCard(
                InWords.indicator(result.test().question()),
                expectation(result),
                result.outcome().words(),
                InWords.colour(result.outcome()),
                facts(result),
                notes(result),
                result.answer().sources(),
                result.answer() instanceof Figure figure ? DotAndWhisker.of(figure) : null);
    }

    private static String expectation(TestResult result) {
        Question question = result.test().question();
        String comparator = question.comparator();
        String wouldShow = switch (result.test().detectability()) {
            case Detectability.YES -> "It would show it if it were so.";
            case Detectability.PARTLY -> "It would show it only in part.";
            case Detectability.NO -> "It would not show it even if it were so.";
        };
        return "If the finding were true, this figure would be "
                + result.test().expected().words() + (comparator == null ? "" : " than in " + comparator) + ". "
                + wouldShow;
    }

    private static List<Fact> facts(TestResult result) {
        Question question = result.test().question();
        Fact where = new Fact("Area and period", question.area() + ", " + InWords.period(question));
        Fact measure =
                new Fact("Measured as", InWords.capital(question.measure().words()));
        return switch (result.answer()) {
            case Unavailable none ->
                none.counts().isEmpty()
                        ? List.of(where, measure, new Fact("Not available", InWords.capital(none.reason())))
                        : List.of(
                                where,
                                measure,
                                new Fact("Not available", InWords.capital(none.reason())),
                                new Fact("Counts held", none.counts()));
            case Figure figure ->
                List.of(
                        where,
                        measure,
                        new Fact("Value", InWords.number(figure, figure.value())),
                        new Fact("95 % limits", limits(figure)),
                        new Fact("Compared with", comparator(figure)),
                        new Fact("Counts", figure.counts().isEmpty() ? "–" : figure.counts()));
        };
    }

    private static String limits(Figure figure) {
        return figure.lower() == null || figure.upper() == null
                ? "None; compared as it stands"
                : InWords.number(figure, figure.lower()) + " to " + InWords.number(figure, figure.upper());
    }

    private static String comparator(Figure figure) {
        return switch (figure.unit()) {
            case RATIO -> "1, no change";
            case SLOPE -> "0, no trend; p = " + figure.significance();
            case AREAS -> "A tenth of the areas";
            case PERCENT, AS_PUBLISHED -> figure.comparator() + ", " + InWords.number(figure, figure.comparatorValue());
        };
    }

    private static List<String> notes(TestResult result) {
        return result.answer() instanceof Figure figure ? figure.notes() : List.of();
    }
}
