package uk.localityreview.indicators.measures;

import java.util.List;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.intervals.Interval;
import uk.localityreview.indicators.intervals.RateRatio;

/** A count against that of an earlier span of equal length, as a ratio with its log-Wald interval, to be held against 1. */
public final class Change {

    private static final double ENOUGH = 10;

    private Change() {}

    /** The change from an earlier to a later count. */
    public static Answer between(double later, double earlier, String name, List<String> notes, List<Source> sources) {
        String counts = Numbers.plain(later) + ";" + Numbers.plain(earlier);
        if (later == 0 && earlier >= ENOUGH) {
            return new Answer.Unavailable(
                    "a likely recording break: 0 after " + Numbers.plain(earlier) + " in the earlier span",
                    counts,
                    sources);
        }
        if (later == 0 || earlier == 0) {
            return new Answer.Unavailable("a ratio cannot be formed with a count of 0", counts, sources);
        }
        RateRatio change = RateRatio.of(later, earlier, Interval.CONFIDENCE);
        return new Answer.Figure(
                change.ratio(),
                change.interval().lower(),
                change.interval().upper(),
                Answer.Unit.RATIO,
                counts,
                name,
                1.0,
                0,
                null,
                notes,
                sources);
    }
}
