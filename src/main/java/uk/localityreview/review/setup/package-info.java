/** The set-up of a review as a list of sections, each a page, and the opening of a new review. */
@NullMarked
package uk.localityreview.review.setup;

import org.jspecify.annotations.NullMarked;
