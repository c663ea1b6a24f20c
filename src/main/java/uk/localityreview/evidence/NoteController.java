package uk.localityreview.evidence;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** The page of a session's note, with its codings highlighted. */
@Controller
class NoteController {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Notes notes;
    private final Codings codings;

    NoteController(Reviews reviews, Sessions sessions, Notes notes, Codings codings) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.notes = notes;
        this.codings = codings;
    }

    @GetMapping("/reviews/{review}/sessions/{session}")
    @Needs(Permission.READ_NOTES)
    String note(@PathVariable ReviewId review, @PathVariable String session, Frame frame, Model model) {
        Review found = reviews.get(review);
        Session held = sessions.of(review).stream()
                .filter(s -> s.code().value().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        Note note = notes.read(review, held.code()).orElseThrow(() -> new NotFound("note"));
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute("page", NotePage.of(found, held, note, codings.of(review), Codebook.standard()));
        return "evidence/note";
    }
}
