package uk.localityreview.timetable;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** The sessions of a day were planned. */
public record DayPlanned(ReviewId reviewId, int sessions) implements Audited {

    @Override
    public String act() {
        return "DAY_PLANNED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return sessions + " sessions";
    }
}
