package uk.localityreview.network;

import uk.localityreview.review.AgencyCode;
import uk.localityreview.timetable.SessionCode;

/**
 * An offer that an agency makes, perhaps to the same people as others do.
 *
 * @param offer what is offered, such as mentoring
 * @param agency by whom
 * @param session where it was said
 * @param line in which line
 */
public record Offer(String offer, AgencyCode agency, SessionCode session, int line) {}
