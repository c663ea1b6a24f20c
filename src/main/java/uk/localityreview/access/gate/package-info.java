/** The door of the house: security headers, the rule of every route, the frame and assets of every page, and the pages for errors. */
@NullMarked
package uk.localityreview.access.gate;

import org.jspecify.annotations.NullMarked;
