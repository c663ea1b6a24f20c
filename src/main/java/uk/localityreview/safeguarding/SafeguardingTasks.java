package uk.localityreview.safeguarding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.safeguarding.Concern.State;
import uk.localityreview.safeguarding.contact.SafeguardingContacts;

/** Raising concerns and following them up, as tasks of a review. */
@Component
@Order(9)
class SafeguardingTasks implements ReviewTask.Giver {

    private final Concerns concerns;
    private final SafeguardingContacts contacts;
    private final InstantSource clock;

    SafeguardingTasks(Concerns concerns, SafeguardingContacts contacts, InstantSource clock) {
        this.concerns = concerns;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        boolean hasContact = contacts.of(review).isPresent();
        return List.of(
                new ReviewTask(
                        Stage.PREPARE,
                        "Whom to tell of a safeguarding concern",
                        "The local office and its telephone numbers, on a card for everybody on the day",
                        "safeguarding/contact",
                        hasContact ? Status.COMPLETED : Status.NOT_YET_STARTED,
                        Permission.PLAN_DAY),
                new ReviewTask(
                        Stage.LISTEN,
                        "Raise a safeguarding concern",
                        hasContact
                                ? "Whom to ring, and a form. In immediate danger, ring 999"
                                : "Nobody has said whom to ring yet. In immediate danger, ring 999",
                        "safeguarding/raise",
                        Status.READY,
                        Permission.RUN_DAY),
                followingUp(review));
    }

    private ReviewTask followingUp(ReviewId review) {
        List<Concern> all = concerns.of(review);
        List<Concern> open = all.stream().filter(Concern::isOpen).toList();
        Status status = open.isEmpty()
                ? Status.COMPLETED
                : open.stream().anyMatch(concern -> concern.state() == State.RAISED)
                        ? Status.NEEDS_YOU_NOW
                        : Status.IN_PROGRESS;
        return new ReviewTask(
                Stage.LISTEN,
                "Safeguarding concerns",
                all.isEmpty() ? "None has been raised" : hint(open, clock.instant()),
                "safeguarding",
                status,
                Permission.SEE_CONCERNS);
    }

    private static String hint(List<Concern> open, Instant now) {
        if (open.isEmpty()) {
            return "All are closed";
        }
        long unread =
                open.stream().filter(concern -> concern.state() == State.RAISED).count();
        return open.size() + " open, " + (unread == 0 ? "all read" : unread + " not read") + "; the oldest raised "
                + Moments.ago(open.getLast().raisedAt(), now);
    }
}
