/** Adds a session to a day by hand, at the first time that breaks no rule. */
@NullMarked
package uk.localityreview.timetable.adding;

import org.jspecify.annotations.NullMarked;
