/** A concern for somebody's safety: recorded at once, passed to the safeguarding lead, closed only when they say what was done. */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "fieldwork::operations", "review", "shared", "timetable", "vault"})
@NullMarked
package uk.localityreview.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
