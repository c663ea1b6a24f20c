package uk.localityreview.fieldwork.intake;

import java.util.UUID;
import uk.localityreview.fieldwork.transcript.Transcript;

/**
 * A file that was read and is looked at before anything of it is kept.
 *
 * @param id its name while it lasts
 * @param transcript what it was read as
 * @param original the file, byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its id, never by equals
record Draft(UUID id, Transcript transcript, byte[] original) {}
