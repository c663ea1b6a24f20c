/** Which areas there are, and which lie in which: carried as small lookups of the Office for National Statistics. */
@NullMarked
package uk.localityreview.indicators.areas;

import org.jspecify.annotations.NullMarked;
