/** What each note-taker wrote in a session, side by side, as their devices sent it. */
@NullMarked
package uk.localityreview.fieldwork.stream;

import org.jspecify.annotations.NullMarked;
