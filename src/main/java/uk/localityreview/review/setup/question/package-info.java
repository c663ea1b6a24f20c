/** The questions of a form, and what somebody answered. */
@NullMarked
package uk.localityreview.review.setup.question;

import org.jspecify.annotations.NullMarked;
