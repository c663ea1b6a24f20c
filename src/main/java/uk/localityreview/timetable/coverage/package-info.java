/** Says whom a day hears and whom it does not: sectors by level, challenges by session, and what is missing. */
@NullMarked
package uk.localityreview.timetable.coverage;

import org.jspecify.annotations.NullMarked;
