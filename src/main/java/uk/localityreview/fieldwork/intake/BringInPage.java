package uk.localityreview.fieldwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/**
 * What the page where a file is given shows.
 *
 * @param review the review
 * @param session the session it is for
 * @param whyNot why nothing can be brought in, or null
 * @param hasNote whether the session has its note
 * @param before what was brought in already, and by whom
 * @param mayReadNotes whether whoever looks may read the note
 * @param pasted what was pasted
 * @param errors what is wrong with the form
 * @param done what was just done, or null
 * @param gone why what was read cannot be kept any more, or null
 */
public record BringInPage(
        Review review,
        Session session,
        @Nullable String whyNot,
        boolean hasNote,
        List<Before> before,
        boolean mayReadNotes,
        String pasted,
        FormErrors errors,
        @Nullable String done,
        @Nullable String gone) {

    public BringInPage {
        before = List.copyOf(before);
    }

    /** A file that came in earlier and who brought it. */
    public record Before(BroughtIn what, String by) {}

    /** The same page with something wrong. */
    BringInPage wrong(String field, String sentence) {
        return new BringInPage(
                review,
                session,
                whyNot,
                hasNote,
                before,
                mayReadNotes,
                pasted,
                errors.with(field, sentence),
                done,
                gone);
    }

    /** Whether there is something to read, and whoever looks may read it. */
    public boolean mayReadTheNote() {
        return hasNote && mayReadNotes;
    }

    /** The address of the page. */
    public String path() {
        return path(review, session);
    }

    static String path(Review review, Session session) {
        return "/reviews/" + review.id() + "/sessions/" + session.code() + "/bring-in";
    }

    /** Says nothing of what was pasted, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "BringInPage[" + session.code() + "]";
    }
}
