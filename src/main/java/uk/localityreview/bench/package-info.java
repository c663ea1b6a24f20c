/** Measures the house from outside, as a person at the keyboard would see it. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package uk.localityreview.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
