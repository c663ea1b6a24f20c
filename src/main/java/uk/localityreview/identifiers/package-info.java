/** Finds what could tell who somebody is in a text; flags, never stores. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package uk.localityreview.identifiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
