/** The pages on which people see the timetable of a day and change it. */
@NullMarked
package uk.localityreview.timetable.board;

import org.jspecify.annotations.NullMarked;
