package uk.localityreview.indicators.files;

import java.util.List;
import uk.localityreview.indicators.FileReading.RefusedRow;

/** A table read forward, row by row; values are texts, and an absent one is an empty text. */
public interface Table extends AutoCloseable {

    /** The names of the columns as they stand. */
    List<String> header();

    /** Says before the first row which columns will be asked for; a table that can leave out the others does. */
    default void only(List<String> columns) {}

    /** Goes to the next row that has all its columns, and says whether there is one. */
    boolean next();

    /** The number of the row; the header is row 1. */
    long row();

    /** The value in a column of the row, counted from 0. */
    String value(int column);

    /** The rows passed over for want of columns or for too many, and why. */
    List<RefusedRow> refused();

    @Override
    void close();
}
