/** Proposes a timetable that keeps the rules, meets the wishes as far as it can, and names who finds no place. */
@NamedInterface("solver")
@NullMarked
package uk.localityreview.timetable.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
