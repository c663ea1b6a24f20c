/** Asks each participant to take part, and hears when they can come and what they consent to. */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "review", "shared", "timetable", "timetable::calendar", "vault"})
@NullMarked
package uk.localityreview.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
