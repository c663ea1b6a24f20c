package uk.localityreview.report.composition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;

/** Figures as a reader meets them: rounded for reading, with unit and limits, and {@code [c]} for what is suppressed. */
final class FiguresInWords {

    private static final int MOST_FILES = 3;

    private FiguresInWords() {}

    /** The value in its unit. */
    static String value(Answer answer) {
        return switch (answer) {
            case Figure figure -> value(figure);
            case Unavailable none -> none.reason().contains("suppress") ? "[c]" : "none";
        };
    }

    /** The value with its 95 % limits, where there are any. */
    static String valueAndLimits(Answer answer) {
        if (answer instanceof Figure figure && figure.lower() != null && figure.upper() != null) {
            return value(figure) + " (95% limits " + limit(figure, figure.lower()) + " to "
                    + limit(figure, figure.upper()) + ")";
        }
        return value(answer);
    }

    /** What it is held against. */
    static String comparator(Answer answer) {
        if (!(answer instanceof Figure figure) || figure.comparator() == null) {
            return "none";
        }
        Double value = figure.comparatorValue();
        return figure.comparator() + (value == null ? "" : " " + inUnit(figure, value));
    }

    /** A number in the unit of a figure. */
    static String inUnit(Figure figure, double number) {
        return switch (figure.unit()) {
            case PERCENT -> percent(number);
            case RATIO -> decimals(number, 2) + " times";
            case SLOPE -> (number > 0 ? "+" : "") + decimals(number, 1) + " a period";
            case AREAS -> decimals(number, 0);
            case AS_PUBLISHED -> asPublished(number);
        };
    }

    /** Which indicator, and how it is measured. */
    static String indicator(Question question) {
        return question.indicator().title() + " (" + question.measure().words() + ")";
    }

    /** When and against when. */
    static String period(Question question) {
        String from = question.baseline() == null ? "" : ", against " + span(question.baseline());
        return span(question.period()) + from;
    }

    /** The files and rows a figure comes from; many files by the first and the last of them. */
    static String sources(Answer answer) {
        List<Source> sources = answer.sources();
        if (sources.isEmpty()) {
            return "no file held";
        }
        if (sources.size() > MOST_FILES) {
            return sources.size() + " files, from " + sources.getFirst().file() + " to "
                    + sources.getLast().file() + "; each with its rows in findings.json";
        }
        return sources.stream()
                .map(source -> source.file() + ", " + source.row())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Who published a figure, and under which licence. */
    static String publishers(Answer answer) {
        return answer.sources().isEmpty()
                ? "none"
                : answer.sources().stream()
                        .map(source -> source.publisher() + "; " + source.licence())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** What a scale of such figures counts. */
    static String scale(Unit unit) {
        return switch (unit) {
            case PERCENT -> "per cent";
            case RATIO -> "times the earlier count";
            case SLOPE -> "change a period";
            case AREAS -> "areas that hold half of the count";
            case AS_PUBLISHED -> "as published";
        };
    }

    // The unit of a ratio or a slope is said once, with the value.
    private static String limit(Figure figure, double number) {
        return switch (figure.unit()) {
            case RATIO -> decimals(number, 2);
            case SLOPE -> decimals(number, 1);
            case PERCENT, AREAS, AS_PUBLISHED -> inUnit(figure, number);
        };
    }

    private static String value(Figure figure) {
        String value = inUnit(figure, figure.value());
        return figure.unit() == Unit.AREAS ? value + " of " + figure.outOf() + " areas" : value;
    }

    private static String span(String period) {
        return period.replaceFirst("^(\\d{4}(?:-\\d{2})?)/(\\d{4}(?:-\\d{2})?)$", "$1 to $2");
    }

    private static String percent(double number) {
        return decimals(number, Math.abs(number) < 1 ? 2 : 1) + "%";
    }

    private static String asPublished(double number) {
        return new BigDecimal(number)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String decimals(double number, int places) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        return String.format(Locale.UK, "%,." + places + "f", rounded);
    }
}
