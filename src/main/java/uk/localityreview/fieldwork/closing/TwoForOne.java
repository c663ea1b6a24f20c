package uk.localityreview.fieldwork.closing;

import java.util.UUID;
import uk.localityreview.timetable.SessionCode;

/**
 * More than one entry came where there can be but one; all are kept.
 *
 * @param device the device that the first came from
 * @param sequence its place in the order
 * @param session its session
 * @param kept how many there are
 */
record TwoForOne(UUID device, long sequence, SessionCode session, int kept) {}
