package uk.localityreview.network;

import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.timetable.SessionCode;

/**
 * Whether somebody of an agency knew of a service when asked.
 *
 * @param service the name of the service
 * @param agency whose people
 * @param level at which level
 * @param knows whether they knew of it
 * @param session where it was said
 * @param line in which line
 */
public record ServiceAwareness(
        String service, AgencyCode agency, Level level, boolean knows, SessionCode session, int line) {}
