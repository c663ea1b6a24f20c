package uk.localityreview.invitation.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.review.Reviews;

/** Inviting people, as a task of the review. */
@Component
@Order(20)
class InvitationTasks implements ReviewTask.Giver {

    private static final String TITLE = "Invitations";

    private final Reviews reviews;
    private final Standings standings;

    InvitationTasks(Reviews reviews, Standings standings) {
        this.reviews = reviews;
        this.standings = standings;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId id) {
        Review review = reviews.get(id);
        List<Standing> people = standings.of(review);
        if (people.isEmpty()) {
            return List.of(task("Nobody takes part yet", null, Status.CANNOT_START_YET));
        }
        long invited = people.stream().filter(Standing::isInvited).count();
        long answered = people.stream().filter(Standing::hasAnswered).count();
        long toBeTold = people.stream().filter(one -> !one.toBeTold().isEmpty()).count();
        String hint = invited == 0
                ? "Nobody of " + people.size() + " is invited yet"
                : answered + " of " + people.size() + " have answered";
        Status status = answered == people.size()
                ? Status.COMPLETED
                : invited == 0 ? Status.NOT_YET_STARTED : Status.IN_PROGRESS;
        return List.of(
                toBeTold == 0
                        ? task(hint, "invitations", status)
                        : task(
                                hint + "; " + (toBeTold == 1 ? "1 has" : toBeTold + " have") + " to be told of a time",
                                "invitations",
                                Status.IN_PROGRESS));
    }

    private static ReviewTask task(String hint, @Nullable String path, Status status) {
        return new ReviewTask(Stage.PREPARE, TITLE, hint, path, status, Permission.PLAN_DAY);
    }
}
