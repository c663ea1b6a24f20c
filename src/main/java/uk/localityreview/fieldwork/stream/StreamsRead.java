package uk.localityreview.fieldwork.stream;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Somebody read what devices sent for a session. */
record StreamsRead(ReviewId reviewId, SessionCode session) implements Audited {

    @Override
    public String act() {
        return "STREAMS_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "streams " + session;
    }
}
