/** The few words that everyone uses: area, text span, hash, settled file, refusal. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.localityreview.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
