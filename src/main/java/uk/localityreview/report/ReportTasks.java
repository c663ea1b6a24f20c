package uk.localityreview.report;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.triangulation.Findings;

/** The report, as a task of the review. */
@Component
@Order(40)
class ReportTasks implements ReviewTask.Giver {

    private final Findings findings;

    ReportTasks(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        boolean anyFinding = findings.count(review) > 0;
        return List.of(new ReviewTask(
                Stage.HAND_OVER,
                "Report",
                anyFinding
                        ? "Made anew from what the review holds, as a page, Word, PDF and JSON"
                        : "There is no finding to report yet",
                anyFinding ? "report" : null,
                anyFinding ? Status.IN_PROGRESS : Status.CANNOT_START_YET,
                Permission.READ_REPORT));
    }
}
