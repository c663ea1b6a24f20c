/** What the numbers say: published files read as they are, each figure with its interval, comparator and source. */
@ApplicationModule(allowedDependencies = {"access", "audit", "review", "shared"})
@NullMarked
package uk.localityreview.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
