package uk.localityreview.review;

/**
 * An agency that takes part: the unit by which independence is counted.
 *
 * @param code its short code
 * @param name as it is known locally
 * @param sector the sector it stands for, such as police or education
 */
public record Agency(AgencyCode code, String name, String sector) {}
