/** Writes calendars in iCalendar (RFC 5545), for whoever must know a time of the day. */
@NamedInterface("calendar")
@NullMarked
package uk.localityreview.timetable.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
