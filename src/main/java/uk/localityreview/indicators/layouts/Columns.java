package uk.localityreview.indicators.layouts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.localityreview.indicators.files.Unreadable;

/** The columns of a header, found by name. */
record Columns(List<String> header) {

    private static final int MOST = 1000;

    Columns {
        header = List.copyOf(header);
        if (header.size() > MOST) {
            throw new Unreadable("The file has " + header.size() + " columns; at most " + MOST + " are read.");
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        header.forEach(name -> {
            if (!seen.add(name)) {
                twice.add(name);
            }
        });
        if (!twice.isEmpty()) {
            throw new Unreadable("The header names more than once: " + String.join(", ", twice)
                    + ". Which column is meant cannot be told, so nothing was read.");
        }
    }

    int of(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new Unreadable("The file has no column " + name + ".");
        }
        return column;
    }
}
