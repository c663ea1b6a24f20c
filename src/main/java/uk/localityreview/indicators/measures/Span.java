package uk.localityreview.indicators.measures;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of periods with both ends included.
 *
 * @param first the first period as published
 * @param last the last period as published; the first again for one period alone
 */
public record Span(String first, String last) {

    private static final String PERIOD = "(\\d{4}(?:/\\d{2})?|\\d{4}-\\d{2})";
    private static final Pattern TWO = Pattern.compile(PERIOD + "/" + PERIOD);
    private static final int MOST_MONTHS = 1200;

    /** Reads {@code 2022/2025}, {@code 2025-01/2025-09}, {@code 2019/20/2023/24}; any other text is one period. */
    public static Span of(String text) {
        Matcher two = TWO.matcher(text);
        return two.matches() ? new Span(two.group(1), two.group(2)) : new Span(text, text);
    }

    /** Whether a period of the same manner of writing lies within. */
    public boolean holds(String period) {
        return shape(period).equals(shape(first)) && period.compareTo(first) >= 0 && period.compareTo(last) <= 0;
    }

    /** The months from the first to the last; none when the ends are not months in their order. */
    public Optional<List<YearMonth>> months() {
        try {
            YearMonth start = YearMonth.parse(first);
            YearMonth end = YearMonth.parse(last);
            if (end.isBefore(start) || start.plusMonths(MOST_MONTHS).isBefore(end)) {
                return Optional.empty();
            }
            return Optional.of(Stream.iterate(start, month -> !month.isAfter(end), month -> month.plusMonths(1))
                    .toList());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String shape(String period) {
        return period.replaceAll("\\d", "0");
    }
}
