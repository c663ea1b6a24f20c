/** Tables that come from outside, read within limits: pasted text, CSV and XLSX. */
@NullMarked
package uk.localityreview.review.participants.table;

import org.jspecify.annotations.NullMarked;
