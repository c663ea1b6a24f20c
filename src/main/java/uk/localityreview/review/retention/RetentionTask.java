package uk.localityreview.review.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.UnitedKingdom;

/** The removal of names and contacts, as a task of the review, from the first name that it holds on. */
@Component
@Order(90)
class RetentionTask implements ReviewTask.Giver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Reviews reviews;
    private final Retentions retentions;
    private final InstantSource clock;

    RetentionTask(Reviews reviews, Retentions retentions, InstantSource clock) {
        this.reviews = reviews;
        this.retentions = retentions;
        this.clock = clock;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        Retention retention = retentions.of(review);
        Instant removed = retention.namesRemovedAt();
        if (retention.namesHeld() == 0) {
            return removed == null
                    ? List.of()
                    : List.of(task(
                            "Removed on " + DAY.format(removed.atZone(UnitedKingdom.TIME)), null, Status.COMPLETED));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
        String until = "They are kept until " + retention.namesUntil();
        if (today.isBefore(reviews.get(review).date())) {
            return List.of(task(until, null, Status.CANNOT_START_YET));
        }
        return List.of(
                retention.isOverdue(today)
                        ? task("They were to be kept until " + retention.namesUntil(), "names-removal", Status.OVERDUE)
                        : task(until, "names-removal", Status.NOT_YET_STARTED));
    }

    private static ReviewTask task(String hint, @Nullable String path, Status status) {
        return new ReviewTask(
                Stage.HAND_OVER, "Remove names and contacts", hint, path, status, Permission.REMOVE_NAMES);
    }
}
