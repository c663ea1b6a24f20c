package uk.localityreview.timetable.proposal;

import java.util.List;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.board.Missing;
import uk.localityreview.timetable.board.TimetablePage;

/**
 * What the page shows that tells why no timetable can be looked for.
 *
 * @param review the review
 * @param sentence why, what was kept and what to do
 * @param missing what has to be entered first, and where
 */
public record NoProposalPage(Review review, String sentence, List<Missing> missing) {

    public NoProposalPage {
        missing = List.copyOf(missing);
    }

    static NoProposalPage asLongAs(List<Missing> missing, Review review) {
        return new NoProposalPage(review, "Nothing was changed. Enter what is missing and ask again.", missing);
    }

    public String timetablePath() {
        return TimetablePage.pathOf(review.id());
    }
}
