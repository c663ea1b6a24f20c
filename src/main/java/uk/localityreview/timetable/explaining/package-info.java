/** Names the rules that stand against each other when a session cannot be held. */
@NullMarked
package uk.localityreview.timetable.explaining;

import org.jspecify.annotations.NullMarked;
