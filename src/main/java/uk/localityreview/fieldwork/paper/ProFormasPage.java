package uk.localityreview.fieldwork.paper;

import java.util.List;
import uk.localityreview.review.Review;

/**
 * What the page of pro-formas shows.
 *
 * @param review the review
 * @param sheets one for each session
 */
public record ProFormasPage(Review review, List<ProForma> sheets) {

    public ProFormasPage {
        sheets = List.copyOf(sheets);
    }

    /** What the page is called. */
    public String title() {
        return sheets.size() == 1
                ? "Pro-forma of " + sheets.getFirst().session().code()
                : "Pro-formas of all sessions";
    }

    /** Who takes the sheets in: the first of the team. */
    public String lead() {
        return review.team().isEmpty()
                ? "the lead reviewer"
                : review.team().getFirst().role() + " "
                        + review.team().getFirst().code();
    }
}
