package uk.localityreview.timetable.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ReviewId;

/**
 * A secret link to a part of a timetable, without the secret.
 *
 * @param id its name within the system
 * @param review the review
 * @param audience for whom it is
 * @param madeAt when it was made
 * @param revokedAt since when it leads nowhere, or null
 * @param lastFetchedAt when a calendar asked last, or null when none has
 */
public record Feed(
        UUID id,
        ReviewId review,
        Audience audience,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastFetchedAt) {}
