package uk.localityreview.indicators.layouts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Months in words, those that follow one another drawn together. */
final class MonthRuns {

    private MonthRuns() {}

    /** Such as {@code 2023-05 to 2024-12, 2025-10}, of months in their order. */
    static String words(Collection<YearMonth> months) {
        List<YearMonth[]> runs = new ArrayList<>();
        for (YearMonth month : months) {
            if (!runs.isEmpty() && runs.getLast()[1].plusMonths(1).equals(month)) {
                runs.getLast()[1] = month;
            } else {
                runs.add(new YearMonth[] {month, month});
            }
        }
        return String.join(
                ", ",
                runs.stream()
                        .map(run -> run[0].equals(run[1]) ? run[0].toString() : run[0] + " to " + run[1])
                        .toList());
    }
}
