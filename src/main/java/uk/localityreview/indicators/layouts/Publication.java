package uk.localityreview.indicators.layouts;

import uk.localityreview.indicators.Source;
import uk.localityreview.shared.Sha256;

/**
 * A file that figures were read from.
 *
 * @param publisher who published it, and under which title
 * @param file its name
 * @param sha256 of its bytes
 */
record Publication(String publisher, String file, Sha256 sha256) {

    private static final String LICENCE = "Open Government Licence v3.0";

    Source at(String rows) {
        return new Source(publisher, file, sha256, rows, LICENCE);
    }

    Source atRow(long row) {
        return at("row " + row);
    }
}
