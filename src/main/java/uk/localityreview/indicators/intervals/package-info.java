/** The statistics: intervals and tests as pure functions of counts. */
@NullMarked
package uk.localityreview.indicators.intervals;

import org.jspecify.annotations.NullMarked;
