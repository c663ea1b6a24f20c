package uk.localityreview.triangulation.display;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.triangulation.Findings;

/** The findings, as a task of the review. */
@Component
@Order(20)
class FindingsTasks implements ReviewTask.Giver {

    private final Findings findings;

    FindingsTasks(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        int decided = findings.count(review);
        return List.of(
                decided == 0
                        ? new ReviewTask(
                                Stage.UNDERSTAND,
                                "Findings",
                                "No finding has been decided",
                                null,
                                Status.NOT_YET_STARTED,
                                Permission.READ_FINDINGS)
                        : new ReviewTask(
                                Stage.UNDERSTAND,
                                "Findings",
                                decided + (decided == 1 ? " finding" : " findings")
                                        + ", each held against what was heard and against figures",
                                "findings",
                                Status.COMPLETED,
                                Permission.READ_FINDINGS));
    }
}
