/** Takes a home's data out into one sealed file, and brings it back into an empty one. */
@NamedInterface("backup")
@NullMarked
package uk.localityreview.home.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
