/** Prints a sheet for each session to take notes on when nothing else works. */
@NullMarked
package uk.localityreview.fieldwork.paper;

import org.jspecify.annotations.NullMarked;
