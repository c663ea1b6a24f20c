package uk.localityreview.indicators;

import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.AreaCode;

/**
 * What is asked of the published figures.
 *
 * @param indicator which indicator
 * @param measure how it is to be measured
 * @param area for which area
 * @param period when, as published ({@code 2025}, {@code 2023/24}), or a span {@code a/b} with both ends included
 * @param baseline the earlier span that a change is measured from
 * @param comparator the name of the area to compare with, such as {@code England}
 */
public record Question(
        IndicatorKey indicator,
        Measure measure,
        AreaCode area,
        String period,
        @Nullable String baseline,
        @Nullable String comparator) {

    /** How a figure is measured: a share is a count over its published denominator; a published value stands as it is; a change is a count against that of an earlier span of equal length; a trend is a direction over five or more points; a concentration is how few small areas hold half of a count; a count is a published count. */
    public enum Measure {
        SHARE("share"),
        PUBLISHED("published"),
        CHANGE("change"),
        TREND("trend"),
        CONCENTRATION("concentration"),
        COUNT("count");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
