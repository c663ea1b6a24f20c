/** A day as it is planned and the changes that people make to it, each held against the rules. */
@NullMarked
package uk.localityreview.timetable.day;

import org.jspecify.annotations.NullMarked;
