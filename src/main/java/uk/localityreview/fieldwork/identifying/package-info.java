/** Tells a scribe, while they write, what in a line could tell who somebody is. */
@NullMarked
package uk.localityreview.fieldwork.identifying;

import org.jspecify.annotations.NullMarked;
