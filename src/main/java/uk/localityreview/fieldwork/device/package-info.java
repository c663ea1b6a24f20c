/** What goes along on a device: the day as it needs it, the page that works without a network, and whether it is ready. */
@NullMarked
package uk.localityreview.fieldwork.device;

import org.jspecify.annotations.NullMarked;
