/** Where people settle the hours of a day, its pauses and how long things take. */
@NullMarked
package uk.localityreview.timetable.settings;

import org.jspecify.annotations.NullMarked;
