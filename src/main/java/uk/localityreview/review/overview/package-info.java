/** The first page, with somebody's reviews, and the page of one review, with its tasks. */
@NullMarked
package uk.localityreview.review.overview;

import org.jspecify.annotations.NullMarked;
