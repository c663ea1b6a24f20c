package uk.localityreview.indicators;

import uk.localityreview.shared.Sha256;

/**
 * Where a number stands in a published file.
 *
 * @param publisher who published it, and under which title
 * @param file the name of the file, without a folder of this machine
 * @param sha256 of the file as read
 * @param row the row or rows, such as {@code row 1187} (the header is row 1) or {@code 31 rows}
 * @param licence under which it is published
 */
public record Source(String publisher, String file, Sha256 sha256, String row, String licence) {}
