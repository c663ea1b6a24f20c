package uk.localityreview.timetable.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;

/**
 * A search for a timetable, as it stands.
 *
 * @param id its name
 * @param review the review
 * @param state how far it has come
 * @param fromNow whether only what is still to come of a running day was planned
 * @param basis the timetable that it started from, told by the versions of its sessions
 * @param askedBy who asked for it
 * @param askedAt when
 * @param beatAt when whoever looks for it was last heard of
 * @param mostSeconds how long it looks at the most
 * @param seen how many people have a place in the best timetable so far, or null
 * @param expected how many could come, or null
 * @param improvedMillis how long it took to find that, or null
 * @param found what was found in the end, or null
 * @param refusal why nothing was found, a sentence, or null
 */
record Search(
        UUID id,
        ReviewId review,
        State state,
        boolean fromNow,
        String basis,
        AccountId askedBy,
        Instant askedAt,
        Instant beatAt,
        int mostSeconds,
        @Nullable Integer seen,
        @Nullable Integer expected,
        @Nullable Long improvedMillis,
        @Nullable Found found,
        @Nullable String refusal) {

    /** How far a search has come. */
    enum State {
        RUNNING,
        FOUND,
        FAILED,
        INTERRUPTED,
        USED,
        LEFT
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
