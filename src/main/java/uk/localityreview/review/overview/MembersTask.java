package uk.localityreview.review.overview;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;

/** Who may do what in the review, as a task of it. */
@Component
@Order(5)
class MembersTask implements ReviewTask.Giver {

    private final ReviewMemberships memberships;

    MembersTask(ReviewMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        int members = memberships.membersOf(review.value()).size();
        return List.of(new ReviewTask(
                Stage.PREPARE,
                "People in this review",
                members == 1 ? "1 person has a part in it" : members + " people have a part in it",
                "members",
                members < 2 ? Status.NOT_YET_STARTED : Status.IN_PROGRESS,
                Permission.MANAGE_MEMBERS));
    }
}
