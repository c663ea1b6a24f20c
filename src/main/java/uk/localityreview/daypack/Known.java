package uk.localityreview.daypack;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import uk.localityreview.daypack.PackTable.Unreadable;

/** The codes that a table has named so far, or that another table has named. */
final class Known<T> {

    private final Set<T> codes = new HashSet<>();

    Known() {}

    Known(Collection<T> codes) {
        this.codes.addAll(codes);
    }

    /** A code that must not have been named before. */
    T once(T code) {
        if (!codes.add(code)) {
            throw new Unreadable("names " + code + " a second time");
        }
        return code;
    }

    /** A code that must be among those of a file; a file that could not be read itself is not held against its readers. */
    T among(T code, String file) {
        if (!codes.isEmpty() && !codes.contains(code)) {
            throw new Unreadable("names " + code + ", which is not in " + file);
        }
        return code;
    }
}
