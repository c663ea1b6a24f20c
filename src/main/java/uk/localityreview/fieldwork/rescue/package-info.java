/** Takes in what is on a device that cannot send it itself. */
@NullMarked
package uk.localityreview.fieldwork.rescue;

import org.jspecify.annotations.NullMarked;
