/** Enters what a participant agreed to on a signed sheet, and what they took back by word of mouth. */
@NullMarked
package uk.localityreview.invitation.paper;

import org.jspecify.annotations.NullMarked;
