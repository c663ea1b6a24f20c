/** The day itself: who comes, what is held now and next, and what comes otherwise than planned. */
@NullMarked
package uk.localityreview.timetable.running;

import org.jspecify.annotations.NullMarked;
