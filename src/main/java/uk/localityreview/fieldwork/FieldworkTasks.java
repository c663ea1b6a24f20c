package uk.localityreview.fieldwork;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.attachment.Attachments;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.timetable.Sessions;

/** The sessions and their notes, as a task of the review. */
@Component
@Order(10)
class FieldworkTasks implements ReviewTask.Giver {

    private final Sessions sessions;
    private final Notes notes;
    private final Attachments attachments;

    FieldworkTasks(Sessions sessions, Notes notes, Attachments attachments) {
        this.sessions = sessions;
        this.notes = notes;
        this.attachments = attachments;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        int planned = sessions.of(review).size();
        int held = notes.linesHeld(review).size();
        int missing = attachments.missing(review).size();
        Status status = held == 0
                ? Status.NOT_YET_STARTED
                : held < planned || missing > 0 ? Status.IN_PROGRESS : Status.COMPLETED;
        return List.of(new ReviewTask(
                Stage.LISTEN,
                "Sessions and notes",
                held + " of " + planned + " sessions have a note" + photos(missing),
                "sessions",
                status,
                Permission.SEE_REVIEW));
    }

    private static String photos(int missing) {
        return missing == 0 ? "" : missing == 1 ? ", 1 photo not sent" : ", " + missing + " photos not sent";
    }
}
