/** Reads what was said from files that come in later: text, captions and documents of the usual programs, within limits. */
@NullMarked
package uk.localityreview.fieldwork.transcript;

import org.jspecify.annotations.NullMarked;
