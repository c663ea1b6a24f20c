package uk.localityreview.fieldwork;

import uk.localityreview.timetable.SessionCode;

/**
 * The file a note came in, byte for byte.
 *
 * @param session the session it is the note of
 * @param fileName its name, without a folder
 * @param bytes its bytes, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, never by equals
public record OriginalNote(SessionCode session, String fileName, byte[] bytes) {}
