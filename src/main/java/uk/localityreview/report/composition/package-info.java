/** Turns the material of a review day into the sections of its report and into findings for programs. */
@NullMarked
package uk.localityreview.report.composition;

import org.jspecify.annotations.NullMarked;
