/** Runs the solver for a review, shows how far it is, and puts what it found into the timetable when somebody says so. */
@NullMarked
package uk.localityreview.timetable.proposal;

import org.jspecify.annotations.NullMarked;
