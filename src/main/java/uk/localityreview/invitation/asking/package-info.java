/** The coordinator's pages: who was invited and how, what they answered, and the letters. */
@NullMarked
package uk.localityreview.invitation.asking;

import org.jspecify.annotations.NullMarked;
