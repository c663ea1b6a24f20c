/** Seals what must not be readable at rest: one key a review, itself under the master key of the home. */
@ApplicationModule(allowedDependencies = {"home", "shared"})
@NullMarked
package uk.localityreview.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
