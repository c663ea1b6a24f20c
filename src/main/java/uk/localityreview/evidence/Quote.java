package uk.localityreview.evidence;

import uk.localityreview.timetable.SessionCode;

/**
 * The words of a note line, where a sentence of the report can lead to.
 *
 * @param session the session it was said in
 * @param line the note line, counted from 1
 * @param speaker the P-code, GROUP, or a reviewer's code
 * @param text exactly as noted
 */
public record Quote(SessionCode session, int line, String speaker, String text) {}
