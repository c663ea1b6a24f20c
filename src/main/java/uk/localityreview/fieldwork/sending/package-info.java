/** Takes what devices send, and acknowledges it once it is committed. */
@NullMarked
package uk.localityreview.fieldwork.sending;

import org.jspecify.annotations.NullMarked;
