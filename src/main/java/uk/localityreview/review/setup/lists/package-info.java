/** The sections of the set-up that are a list of things each. */
@NullMarked
package uk.localityreview.review.setup.lists;

import org.jspecify.annotations.NullMarked;
