/** Whether all that was noted has come in, device by device, and the closing of fieldwork. */
@NullMarked
package uk.localityreview.fieldwork.closing;

import org.jspecify.annotations.NullMarked;
