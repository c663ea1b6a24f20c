/** What is asked in a session: the topic guide, with the probes that are ticked off as they are put. */
@NullMarked
package uk.localityreview.fieldwork.guide;

import org.jspecify.annotations.NullMarked;
