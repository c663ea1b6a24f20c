/** Who has which part in a review: seen, given, changed and withdrawn by those who may. */
@NullMarked
package uk.localityreview.access.members;

import org.jspecify.annotations.NullMarked;
