package uk.localityreview.fieldwork;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/** The note of a session was taken. */
public record NoteTaken(ReviewId reviewId, SessionCode session, Sha256 textVersion) implements Audited {

    @Override
    public String act() {
        return "NOTE_TAKEN";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "note " + session + " " + textVersion;
    }
}
