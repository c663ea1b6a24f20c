package uk.localityreview.fieldwork;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Somebody read the note of a session. */
public record NoteRead(ReviewId reviewId, SessionCode session) implements Audited {

    @Override
    public String act() {
        return "NOTE_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "note " + session;
    }
}
