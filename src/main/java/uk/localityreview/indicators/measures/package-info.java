/** How a question is answered from observations: share, change, trend, concentration, and the comparator that is checked first. */
@NullMarked
package uk.localityreview.indicators.measures;

import org.jspecify.annotations.NullMarked;
