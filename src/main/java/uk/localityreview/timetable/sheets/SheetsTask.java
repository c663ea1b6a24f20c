package uk.localityreview.timetable.sheets;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.Sessions;

/** Handing out the day, as a task of the review: it can start when there are sessions, and is due once they are published. */
@Component
@Order(8)
class SheetsTask implements ReviewTask.Giver {

    private final Sessions sessions;
    private final Editions editions;

    SheetsTask(Sessions sessions, Editions editions) {
        this.sessions = sessions;
        this.editions = editions;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        boolean planned = !sessions.of(review).isEmpty();
        boolean published = editions.last(review).isPresent();
        Status status = !planned ? Status.CANNOT_START_YET : published ? Status.IN_PROGRESS : Status.NOT_YET_STARTED;
        return List.of(new ReviewTask(
                Stage.PREPARE,
                "Hand out the day",
                planned ? "Sheets to print, calendar links, a spreadsheet" : "Needs a timetable",
                planned ? "sheets" : null,
                status,
                Permission.RUN_DAY));
    }
}
