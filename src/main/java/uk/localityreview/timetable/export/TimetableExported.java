package uk.localityreview.timetable.export;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Somebody took the timetable away as a file. */
record TimetableExported(ReviewId reviewId, String format, int sessions) implements Audited {

    @Override
    public String act() {
        return "TIMETABLE_EXPORTED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return format + ", " + sessions + " sessions";
    }
}
