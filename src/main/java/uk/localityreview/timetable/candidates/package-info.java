/** What the rules leave of times, rooms, pairs and people for a session, before one is held against another. */
@NullMarked
package uk.localityreview.timetable.candidates;

import org.jspecify.annotations.NullMarked;
