package uk.localityreview.fieldwork.device;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.timetable.Sessions;

/** Making a device ready, and taking notes on it, as tasks of the review. */
@Component
@Order(9)
class DeviceTasks implements ReviewTask.Giver {

    private final Sessions sessions;
    private final FieldworkGate gate;

    DeviceTasks(Sessions sessions, FieldworkGate gate) {
        this.sessions = sessions;
        this.gate = gate;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        Optional<String> whyNot = gate.whyNot(review);
        boolean canStart = whyNot.isEmpty() && !sessions.of(review).isEmpty();
        return List.of(
                task(
                        "Make this device ready for the venue",
                        "Takes the day along, sealed, and checks the device",
                        "ready"),
                new ReviewTask(
                        Stage.LISTEN,
                        "Take notes on this device",
                        whyNot.orElse("Works without a network once the device is ready"),
                        canStart ? "capture" : null,
                        canStart ? Status.NOT_YET_STARTED : Status.CANNOT_START_YET,
                        Permission.TAKE_NOTES));
    }

    private static ReviewTask task(String title, String hint, String path) {
        return new ReviewTask(Stage.LISTEN, title, hint, path, Status.NOT_YET_STARTED, Permission.TAKE_NOTES);
    }
}
