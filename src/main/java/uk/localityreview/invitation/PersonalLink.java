package uk.localityreview.invitation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;

/**
 * A link by which one participant reaches their answer page.
 *
 * @param hash the hash of its token, which is kept nowhere
 * @param review the review
 * @param participant whose it is
 * @param way how it reached them
 * @param purpose what the letter that held it was for
 * @param madeAt when it was made
 * @param expiresAt when it ends
 * @param withdrawnAt when it was withdrawn, or null
 */
public record PersonalLink(
        Sha256 hash,
        ReviewId review,
        ParticipantCode participant,
        Way way,
        Purpose purpose,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt) {

    /** Whether it opens the page at some time. */
    public boolean isOpenAt(Instant now) {
        return withdrawnAt == null && now.isBefore(expiresAt);
    }

    /** When it was withdrawn, if it was. */
    public Optional<Instant> withdrawn() {
        return Optional.ofNullable(withdrawnAt);
    }
}
