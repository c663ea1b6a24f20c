/** When each participant is expected, and what they were last told of it. */
@NullMarked
package uk.localityreview.invitation.appointment;

import org.jspecify.annotations.NullMarked;
