package uk.localityreview.fieldwork.paper;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Somebody opened pro-formas, to print them. */
record ProFormasRead(ReviewId reviewId, List<SessionCode> sessions) implements Audited {

    @Override
    public String act() {
        return "PRO_FORMAS_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return sessions.stream().map(SessionCode::value).collect(joining(" "));
    }
}
