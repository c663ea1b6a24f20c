/** Plans the day: who is seen, by whom, when and where. */
@ApplicationModule(allowedDependencies = {"access", "audit", "review", "shared"})
@NullMarked
package uk.localityreview.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
