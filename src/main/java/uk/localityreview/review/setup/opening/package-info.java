/** Opens a new review by page. */
@NullMarked
package uk.localityreview.review.setup.opening;

import org.jspecify.annotations.NullMarked;
