/** Takes people in from a table: what was understood is shown first, then all are kept or none. */
@NullMarked
package uk.localityreview.review.participants.intake;

import org.jspecify.annotations.NullMarked;
