package uk.localityreview.timetable.coverage;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;

/** The coverage of the day, as a task of the review: done when nothing is missing. */
@Component
@Order(6)
class CoverageTask implements ReviewTask.Giver {

    private final ReadingCoverage reading;

    CoverageTask(ReadingCoverage reading) {
        this.reading = reading;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        Coverage coverage = reading.of(review);
        boolean somebody = coverage.people() > 0;
        int missing = coverage.warnings().size();
        Status status = !somebody
                ? Status.CANNOT_START_YET
                : missing == 0 && coverage.placed() ? Status.COMPLETED : Status.IN_PROGRESS;
        return List.of(new ReviewTask(
                Stage.PREPARE,
                "Coverage",
                !somebody ? "Needs participants" : hint(missing),
                somebody ? "coverage" : null,
                status,
                Permission.SEE_REVIEW));
    }

    private static String hint(int missing) {
        return switch (missing) {
            case 0 -> "Nothing is missing";
            case 1 -> "1 thing is missing";
            default -> missing + " things are missing";
        };
    }
}
