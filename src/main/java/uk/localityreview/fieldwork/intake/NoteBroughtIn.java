package uk.localityreview.fieldwork.intake;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.fieldwork.transcript.FileKind;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/** The note of a session came in later, from a file; the file is known by its hash. */
record NoteBroughtIn(ReviewId reviewId, SessionCode session, FileKind kind, Sha256 file) implements Audited {

    @Override
    public String act() {
        return "NOTE_BROUGHT_IN";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "note " + session + " from " + kind + " " + file;
    }
}
