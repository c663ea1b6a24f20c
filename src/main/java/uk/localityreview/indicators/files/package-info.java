/** Published files as they come: packed or not, CSV or Parquet, row by row, each value a number or a symbol. */
@NullMarked
package uk.localityreview.indicators.files;

import org.jspecify.annotations.NullMarked;
