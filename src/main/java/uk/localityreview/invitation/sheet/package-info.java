/** What participants are told before they agree: an information sheet for each category. */
@NullMarked
package uk.localityreview.invitation.sheet;

import org.jspecify.annotations.NullMarked;
