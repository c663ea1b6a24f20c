/** The pages of the participants: adding, changing and removing people, one by one, pasted, or from a file. */
@NullMarked
package uk.localityreview.review.participants;

import org.jspecify.annotations.NullMarked;
