/** What was done, by whom, when: written once, chained by hash, never changed. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package uk.localityreview.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
