/** Takes a home's data out into one sealed file, and brings it back into an empty one. */
@NullMarked
package uk.localityreview.home.backup;

import org.jspecify.annotations.NullMarked;
