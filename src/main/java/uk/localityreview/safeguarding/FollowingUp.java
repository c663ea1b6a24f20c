package uk.localityreview.safeguarding;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.NotFound;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.Step.Kind;
import uk.localityreview.shared.Refused;

/** Reads concerns, passes them on and closes them; each step is timed and stays. */
@Component
class FollowingUp {

    private final Concerns concerns;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    FollowingUp(Concerns concerns, ApplicationEventPublisher events, InstantSource clock) {
        this.concerns = concerns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A concern as it was read.
     *
     * @param concern how it stands
     * @param words what it says
     * @param said what was said with each step, by its number
     */
    record ConcernRead(Concern concern, Words words, Map<Integer, String> said) {}

    /** Opens a concern. Whoever raised it does not make it read by reading it. */
    @Transactional
    public ConcernRead read(ReviewId review, UUID id, AccountId by) {
        Concern concern = held(review, id);
        boolean isFirst = concern.steps().stream()
                .noneMatch(step -> step.kind() == Kind.SEEN && step.account().equals(by));
        if (isFirst && concern.isOpen() && !concern.raisedBy().equals(by)) {
            concerns.add(concern, new Step(Kind.SEEN, by, clock.instant()), null);
            concern = held(review, id);
        }
        events.publishEvent(new ConcernDeed("CONCERN_READ", review, id));
        return new ConcernRead(concern, concerns.wordsOf(concern), concerns.saidWith(concern));
    }

    /** Says to whom it was passed on, under which reference. */
    @Transactional
    public void passOn(ReviewId review, UUID id, AccountId by, String said) {
        add(review, id, new Step(Kind.PASSED_ON, by, clock.instant()), said, "CONCERN_PASSED_ON");
    }

    /** Closes it by saying what was done. */
    @Transactional
    public void close(ReviewId review, UUID id, AccountId by, String said) {
        add(review, id, new Step(Kind.CLOSED, by, clock.instant()), said, "CONCERN_CLOSED");
    }

    private void add(ReviewId review, UUID id, Step step, @Nullable String said, String act) {
        Concern concern = held(review, id);
        if (!concern.isOpen()) {
            throw new Refused(
                    "This concern was closed before. Nothing was changed. Open it to see by whom and why; raise"
                            + " another if there is something new.");
        }
        concerns.add(concern, step, said);
        events.publishEvent(new ConcernDeed(act, review, id));
    }

    private Concern held(ReviewId review, UUID id) {
        return concerns.heldStill(review, id).orElseThrow(() -> new NotFound("concern " + id));
    }
}
