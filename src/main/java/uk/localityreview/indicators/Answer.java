package uk.localityreview.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the published figures say to a question: a figure, or the reason why there is none. */
public sealed interface Answer {

    /** The counts behind it, as text: {@code 141/2443}, {@code 269;235}, {@code 429;846}; empty where there are none. */
    String counts();

    /** Where it comes from; never empty for a figure. */
    List<Source> sources();

    /**
     * A figure, never naked.
     *
     * @param value the figure in its unit
     * @param lower the lower 95 % limit, where one can be had
     * @param upper the upper 95 % limit
     * @param unit what the value is in
     * @param counts the counts behind it
     * @param comparator the name of what it is compared with, where it is
     * @param comparatorValue the value of the comparator, in the same unit
     * @param outOf for a concentration, how many areas there are in all; else 0
     * @param significance for a trend, the two-sided p-value of the Mann-Kendall test; else null
     * @param notes what must be read with it: a comparator refused and why, a rounding, a vintage; whole sentences
     * @param sources where each part comes from
     */
    record Figure(
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            Unit unit,
            String counts,
            @Nullable String comparator,
            @Nullable Double comparatorValue,
            int outOf,
            @Nullable Double significance,
            List<String> notes,
            List<Source> sources)
            implements Answer {
        public Figure {
            notes = List.copyOf(notes);
            sources = List.copyOf(sources);
        }
    }

    /**
     * No figure, and why.
     *
     * @param reason in plain words, lower case, such as {@code 4 points, 5 needed}
     * @param counts the counts that there are, or an empty text
     * @param sources where they come from; empty when no file holds any
     */
    record Unavailable(String reason, String counts, List<Source> sources) implements Answer {
        public Unavailable {
            sources = List.copyOf(sources);
        }
    }

    /** What a value is in: percent for a share; a ratio for a change; the slope a period for a trend; a number of areas for a concentration; else as published. */
    public enum Unit {
        PERCENT("percent"),
        RATIO("ratio"),
        SLOPE("a period"),
        AREAS("areas"),
        AS_PUBLISHED("as published");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
