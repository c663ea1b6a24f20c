/** What it means: the codebook, and the coding of passages of the notes. */
@ApplicationModule(allowedDependencies = {"access", "audit", "fieldwork", "review", "shared", "timetable", "vault"})
@NullMarked
package uk.localityreview.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
