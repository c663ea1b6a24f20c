/** Whom to tell of a safeguarding concern, as a card with telephone numbers. */
@NullMarked
package uk.localityreview.safeguarding.contact;

import org.jspecify.annotations.NullMarked;
