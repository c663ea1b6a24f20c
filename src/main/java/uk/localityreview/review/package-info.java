/** Opens a review: locality, terms, team, agencies, participants known by code, and its list of tasks. */
@ApplicationModule(allowedDependencies = {"access", "audit", "shared", "vault"})
@NullMarked
package uk.localityreview.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
