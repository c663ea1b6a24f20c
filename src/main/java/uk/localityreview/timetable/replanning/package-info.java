/** Plans the rest of a day that has begun: keeps what is done, moves as little as possible, and says whom to tell. */
@NullMarked
package uk.localityreview.timetable.replanning;

import org.jspecify.annotations.NullMarked;
