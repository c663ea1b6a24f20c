/** Writes the sheets of the day for paper: the whole day, and one for each room, reviewer and participant. */
@NullMarked
package uk.localityreview.timetable.sheets;

import org.jspecify.annotations.NullMarked;
