/** Who may sign in, and which reviews each may see. */
@ApplicationModule(allowedDependencies = {"audit", "home", "shared"})
@NullMarked
package uk.localityreview.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
