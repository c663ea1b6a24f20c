package uk.localityreview.review.setup;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Permission;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.ReviewTask.Stage;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.review.setup.SectionStates.State;

/** The set-up, as one task of the review. */
@Component
@Order(1)
class SetUpTask implements ReviewTask.Giver {

    private final SectionStates states;
    private final FieldworkGate gate;

    SetUpTask(SectionStates states, FieldworkGate gate) {
        this.states = states;
        this.gate = gate;
    }

    @Override
    public List<ReviewTask> tasksOf(ReviewId review) {
        int all = SectionName.values().length;
        int completed = (int)
                states.of(review).values().stream().filter(State::completed).count();
        boolean filedWhole = completed == 0 && !gate.isSetUpHere(review);
        Status status = filedWhole || completed == all
                ? Status.COMPLETED
                : completed == 0 ? Status.NOT_YET_STARTED : Status.IN_PROGRESS;
        return List.of(new ReviewTask(
                Stage.PREPARE,
                "Set up the review",
                filedWhole ? "Taken in with its day pack" : completed + " of " + all + " sections are complete",
                "set-up",
                status,
                Permission.SEE_REVIEW));
    }
}
