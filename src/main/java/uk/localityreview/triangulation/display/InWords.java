package uk.localityreview.triangulation.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Question;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.Confidence.Level;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Outcome;
import uk.localityreview.triangulation.Verdict;

/** Findings and figures in the words and colours of the pages. People are counted, never put in percentages. */
final class InWords {

    private InWords() {}

    /** Who was heard, in counts: such as {@code Agreement: 9 of 17 agencies support it, from 9 independent sources}. */
    static String heard(JointDisplay display) {
        int all = display.stances().size();
        long support = count(display, AgencyState.SUPPORTS) + count(display, AgencyState.BOTH);
        long against = count(display, AgencyState.CONTRADICTS) + count(display, AgencyState.BOTH);
        String sources = counted(display.independentSources(), "independent source");
        return capital(display.convergence().words()) + ": " + support + " of " + counted(all, "agency", "agencies")
                + (support == 1 ? " supports it" : " support it")
                + (against == 0 ? "" : ", " + against + (against == 1 ? " contradicts it" : " contradict it")) + "; "
                + sources;
    }

    private static long count(JointDisplay display, AgencyState state) {
        return display.stances().values().stream().filter(state::equals).count();
    }

    static String counted(long number, String noun) {
        return counted(number, noun, noun + "s");
    }

    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String colour(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "green";
            case PARTLY_SUPPORTED -> "turquoise";
            case NOT_SUPPORTED_BY_DATA -> "red";
            case NOT_VISIBLE_IN_DATA -> "yellow";
            case NOT_TESTABLE -> "grey";
            case SILENT_IN_INTERVIEWS -> "purple";
        };
    }

    static String colour(Level level) {
        return switch (level) {
            case HIGH -> "green";
            case MODERATE -> "turquoise";
            case LOW -> "yellow";
            case VERY_LOW -> "orange";
        };
    }

    static String colour(Outcome outcome) {
        return switch (outcome) {
            case CONSISTENT -> "green";
            case INCONSISTENT -> "red";
            case UNAVAILABLE -> "grey";
        };
    }

    /** What a verdict means, a sentence. */
    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED ->
                "Every figure that could be had is as it would be if this were true, and at least one of them would show it.";
            case PARTLY_SUPPORTED ->
                "Some figures are as they would be if this were true; others are not, or would show it only in part.";
            case NOT_SUPPORTED_BY_DATA -> "A figure that would show this if it were true does not.";
            case NOT_VISIBLE_IN_DATA ->
                "The figures that are held do not show this. They would show it only in part, so that this does not disprove it.";
            case NOT_TESTABLE -> "No figure that is held can test this, which says nothing against it.";
            case SILENT_IN_INTERVIEWS -> "The figures stand out and nobody raised it.";
        };
    }

    static String indicator(Question question) {
        return question.indicator().title();
    }

    /** When, and against when. */
    static String period(Question question) {
        String baseline = question.baseline();
        return question.period().replace("/", " to ")
                + (baseline == null ? "" : " against " + baseline.replace("/", " to "));
    }

    /** A number in the unit of a figure, rounded for reading; a dash where there is none. */
    static String number(Figure figure, @Nullable Double number) {
        if (number == null) {
            return "–";
        }
        return switch (figure.unit()) {
            case PERCENT -> decimals(number, 2) + " %";
            case RATIO, SLOPE -> decimals(number, 2);
            case AREAS -> decimals(number, 0) + " of " + figure.outOf() + " areas";
            case AS_PUBLISHED ->
                new BigDecimal(number)
                        .round(new MathContext(4, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
        };
    }

    private static String decimals(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
