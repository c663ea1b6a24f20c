/** How long what a review holds is kept, and the removal of names and contacts when their time is over. */
@NullMarked
package uk.localityreview.review.retention;

import org.jspecify.annotations.NullMarked;
