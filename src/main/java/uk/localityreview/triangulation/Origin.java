package uk.localityreview.triangulation;

import org.jspecify.annotations.Nullable;
import uk.localityreview.review.AgencyCode;

/**
 * Where hearsay comes from.
 *
 * @param name such as {@code force briefing}
 * @param agency the agency it comes from, or null when it comes from none
 */
public record Origin(String name, @Nullable AgencyCode agency) {}
