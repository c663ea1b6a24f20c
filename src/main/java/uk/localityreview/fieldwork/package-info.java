/** What was said: the notes of each session exactly as taken. */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "identifiers", "invitation", "review", "shared", "timetable", "vault"
        })
@NullMarked
package uk.localityreview.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
