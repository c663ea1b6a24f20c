/** What can be said of a participant, as people type it: columns, times, and how each value is read. */
@NullMarked
package uk.localityreview.review.participants.text;

import org.jspecify.annotations.NullMarked;
