package uk.localityreview.review.retention;

import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;

/**
 * What the page shows that removes names and contacts.
 *
 * @param review the review
 * @param held how many names or contacts are held
 * @param until the last day on which they are kept, in words
 * @param overdue whether that day is over
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record NamesRemovalPage(
        Review review,
        int held,
        String until,
        boolean overdue,
        FormErrors errors,
        @Nullable String done) {

    /** The address of the review. */
    public String back() {
        return "/reviews/" + review.id();
    }

    /** The address of this page. */
    public String path() {
        return back() + "/names-removal";
    }
}
