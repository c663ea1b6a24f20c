/** Who works with whom: ties as each side describes them, and where the descriptions part. */
@ApplicationModule(allowedDependencies = {"access", "audit", "evidence", "fieldwork", "review", "shared", "timetable"})
@NullMarked
package uk.localityreview.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
