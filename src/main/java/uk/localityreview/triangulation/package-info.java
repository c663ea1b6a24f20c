/** What was said beside what the numbers say: independence, convergence, verdict and confidence, all derived. */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "evidence", "fieldwork", "indicators", "review", "shared", "timetable"
        })
@NullMarked
package uk.localityreview.triangulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
