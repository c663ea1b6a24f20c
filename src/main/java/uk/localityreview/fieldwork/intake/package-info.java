/** Brings in what was written or recorded elsewhere as the note of a session: read, looked at, then kept at the true time. */
@NullMarked
package uk.localityreview.fieldwork.intake;

import org.jspecify.annotations.NullMarked;
