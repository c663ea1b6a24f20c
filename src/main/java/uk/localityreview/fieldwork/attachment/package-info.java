/** Keeps photos of paper notes: without what the camera wrote into them, sealed, and counted until each has arrived. */
@NullMarked
package uk.localityreview.fieldwork.attachment;

import org.jspecify.annotations.NullMarked;
