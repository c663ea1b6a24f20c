package uk.localityreview.fieldwork.closing;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;

/** What still waits on devices, as a task of a review whose notes are taken here. */
@Component
@Order(12)
class DevicesTask implements ReviewTask.Giver {

    private final Intakes intakes;
    private final ClosingFieldwork closing;
    private final FieldworkGate gate;

    DevicesTask(Intakes intakes, ClosingFieldwork closing, FieldworkGate gate) {
        this.intakes = intakes;
        this.closing = closing;
        this.gate = gate;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        Intake intake = intakes.of(review);
        boolean isClosed = closing.of(review).isPresent();
        if (intake.devices().isEmpty() && !isClosed && !gate.isSetUpHere(review)) {
            return List.of();
        }
        Status status =
                isClosed ? Status.COMPLETED : intake.devices().isEmpty() ? Status.NOT_YET_STARTED : Status.IN_PROGRESS;
        return List.of(new ReviewTask(
                Stage.LISTEN, "Devices and what still waits", hint(intake), "devices", status, Permission.RUN_DAY));
    }

    private static String hint(Intake intake) {
        if (intake.devices().isEmpty()) {
            return "No device has sent anything yet";
        }
        String open = InWords.whatIsOpen(intake);
        return open.isEmpty() ? "Nothing waits and nothing is missing" : open;
    }
}
