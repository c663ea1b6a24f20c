/** Lets calendars subscribe to the day by secret links, which can be revoked. */
@NullMarked
package uk.localityreview.timetable.feeds;

import org.jspecify.annotations.NullMarked;
