package uk.localityreview.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.Step.Kind;
import uk.localityreview.timetable.SessionCode;

/**
 * A safeguarding concern with all that was done about it, without its words.
 *
 * @param id its own name
 * @param review the review
 * @param session where it was heard, or null when in no session
 * @param raisedBy who raised it
 * @param atRiskNow whether somebody is at risk now
 * @param deviceTime when it was written on a device, by that device's clock, or null
 * @param raisedAt when it reached us, by our clock
 * @param steps what was done, in order
 */
record Concern(
        UUID id,
        ReviewId review,
        @Nullable SessionCode session,
        AccountId raisedBy,
        boolean atRiskNow,
        @Nullable String deviceTime,
        Instant raisedAt,
        List<Step> steps) {

    Concern {
        steps = List.copyOf(steps);
    }

    State state() {
        if (any(Kind.CLOSED)) {
            return State.CLOSED;
        }
        if (any(Kind.PASSED_ON)) {
            return State.PASSED_ON;
        }
        return any(Kind.SEEN) ? State.SEEN : State.RAISED;
    }

    boolean isOpen() {
        return state() != State.CLOSED;
    }

    private boolean any(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** How a concern stands. */
    enum State {
        RAISED("Raised, not read", "red"),
        SEEN("Read", "yellow"),
        PASSED_ON("Passed on", "light-blue"),
        CLOSED("Closed", "grey");

        private final String words;
        private final String colour;

        State(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        String words() {
            return words;
        }

        /** The colour of its tag. */
        String colour() {
            return colour;
        }
    }
}
