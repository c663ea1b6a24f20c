/** Locality Review: from an empty diary to a graded report in one day, a room for each step of the method. */
@NullMarked
package uk.localityreview;

import org.jspecify.annotations.NullMarked;
