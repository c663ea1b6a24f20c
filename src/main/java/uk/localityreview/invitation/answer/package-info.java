/** The page behind a personal link, where a participant says when they can come and what they agree to. */
@NullMarked
package uk.localityreview.invitation.answer;

import org.jspecify.annotations.NullMarked;
