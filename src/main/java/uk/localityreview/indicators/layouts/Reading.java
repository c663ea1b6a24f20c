package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.FileReading.RefusedRow;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Quoting;
import uk.localityreview.indicators.files.Table;

/** Keeps the tally while a file is read. */
final class Reading {

    private final Offered file;
    private final String title;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final SortedSet<String> periods = new TreeSet<>();
    private long rows;
    private long observations;

    Reading(Offered file, String title) {
        this.file = file;
        this.title = title;
    }

    void row() {
        rows++;
    }

    void observed(String period) {
        observed(period, 1);
    }

    void observed(String period, long more) {
        periods.add(period);
        observations += more;
    }

    void refuse(long row, String reason) {
        refused.add(new RefusedRow(row, Quoting.safely(reason)));
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    FileReading done(Table table) {
        refused.addAll(table.refused());
        refused.sort(Comparator.comparingLong(RefusedRow::row));
        if (rows + table.refused().size() == 0) {
            warnings.add("The file has a header and no rows.");
        }
        String edition = periods.isEmpty()
                ? ""
                : periods.size() == 1 ? periods.first() : periods.first() + " to " + periods.last();
        return new FileReading(
                file.name(),
                file.sha256(),
                title,
                edition,
                rows + table.refused().size(),
                observations,
                refused,
                warnings);
    }
}
