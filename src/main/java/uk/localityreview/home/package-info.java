/** This machine's data home: its folder and lock, its database, its master key, its backups. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package uk.localityreview.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
