package uk.localityreview.timetable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/**
 * A session was given another time, room, team or people, was added, or was cancelled.
 *
 * @param reviewId the review
 * @param code the session
 * @param before as it was, or null when it is new
 * @param after as it is, or null when it was cancelled
 */
public record SessionMoved(
        ReviewId reviewId,
        SessionCode code,
        @Nullable Session before,
        @Nullable Session after) implements Audited {

    @Override
    public String act() {
        return "SESSION_MOVED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "session " + code;
    }
}
