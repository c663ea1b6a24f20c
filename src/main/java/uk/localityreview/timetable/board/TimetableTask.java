package uk.localityreview.timetable.board;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.Editions.Edition;
import uk.localityreview.timetable.Sessions;

/** The timetable, as a task of the review. */
@Component
@Order(8)
class TimetableTask implements ReviewTask.Giver {

    private final Sessions sessions;
    private final Editions editions;

    TimetableTask(Sessions sessions, Editions editions) {
        this.sessions = sessions;
        this.editions = editions;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        int planned = sessions.of(review).size();
        Edition last = editions.last(review).orElse(null);
        String hint = planned == 0
                ? "Nothing is planned yet"
                : TimetablePage.counted(planned, "session")
                        + (last == null ? ", not published yet" : ", published as edition " + last.number());
        Status status = planned == 0 ? Status.NOT_YET_STARTED : last == null ? Status.IN_PROGRESS : Status.COMPLETED;
        return List.of(new ReviewTask(Stage.PREPARE, "Timetable", hint, "timetable", status, Permission.SEE_REVIEW));
    }
}
