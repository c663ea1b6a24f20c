package uk.localityreview.review.participants;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.review.Reviews;

/** Who takes part, as a task of the review. */
@Component
@Order(6)
class ParticipantsTask implements ReviewTask.Giver {

    private final Reviews reviews;

    ParticipantsTask(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId id) {
        Review review = reviews.get(id);
        boolean nobody = review.participants().isEmpty();
        boolean allSaid =
                review.participants().stream().noneMatch(one -> one.available().isEmpty());
        Status status = nobody ? Status.NOT_YET_STARTED : allSaid ? Status.COMPLETED : Status.IN_PROGRESS;
        return List.of(new ReviewTask(
                Stage.PREPARE,
                "Participants",
                nobody ? "Nobody yet" : new ParticipantsPage(review, List.of(), false, false, false, 0, null).summary(),
                "participants",
                status,
                Permission.SEE_REVIEW));
    }
}
