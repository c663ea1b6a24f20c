/** Proposes a timetable that keeps the rules, and says which sessions cannot be placed and why. */
@NullMarked
package uk.localityreview.timetable.solver;

import org.jspecify.annotations.NullMarked;
