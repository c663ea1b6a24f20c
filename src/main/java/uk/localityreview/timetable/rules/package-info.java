/** The rules of a review day, one sentence and one method each, and what they are held against. */
@NamedInterface("rules")
@NullMarked
package uk.localityreview.timetable.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
