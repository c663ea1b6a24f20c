package uk.localityreview.review;

import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.AreaCode;

/**
 * The area of a review, at the levels of geography on which figures about it are published.
 *
 * @param name as people say it
 * @param localAuthority the council
 * @param communitySafetyPartnership the partnership, where known
 * @param policeForceArea the force area, where known
 */
public record Locality(
        String name,
        AreaCode localAuthority,
        @Nullable AreaCode communitySafetyPartnership,
        @Nullable AreaCode policeForceArea) {}
