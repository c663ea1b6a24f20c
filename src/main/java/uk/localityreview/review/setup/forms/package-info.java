/** The sections of the set-up that are one form each. */
@NullMarked
package uk.localityreview.review.setup.forms;

import org.jspecify.annotations.NullMarked;
