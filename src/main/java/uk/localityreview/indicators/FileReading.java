package uk.localityreview.indicators;

import java.util.List;
import uk.localityreview.shared.Sha256;

/**
 * What became of a file that was offered as published figures.
 *
 * @param file its name, without a folder of this machine
 * @param sha256 of its bytes as offered
 * @param layout the layout it was recognised by, or {@code not recognised}
 * @param edition the periods it covers
 * @param rows how many rows of data it has
 * @param observations how many figures were read
 * @param refused every row refused, and why
 * @param warnings what must be known before its figures are used; whole sentences
 */
public record FileReading(
        String file,
        Sha256 sha256,
        String layout,
        String edition,
        long rows,
        long observations,
        List<RefusedRow> refused,
        List<String> warnings) {

    /** The layout of a file that has none of those that can be read. */
    public static final String NOT_RECOGNISED = "not recognised";

    public FileReading {
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /** Whether its layout is one that can be read. */
    public boolean isRecognised() {
        return !layout.equals(NOT_RECOGNISED);
    }

    /** A row that was not read; the header is row 1. */
    public record RefusedRow(long row, String reason) {}
}
