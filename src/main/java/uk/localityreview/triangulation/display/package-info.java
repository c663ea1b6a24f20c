/** The pages of the findings: the list, and each finding as a joint display. */
@NullMarked
package uk.localityreview.triangulation.display;

import org.jspecify.annotations.NullMarked;
