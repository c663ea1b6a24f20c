package uk.localityreview.timetable.board;

import java.util.List;
import uk.localityreview.review.ReviewId;

/**
 * Something that whoever opens a timetable should know.
 *
 * @param sentence what it is
 * @param href where to go
 * @param link the words of the link
 */
public record Notice(String sentence, String href, String link) {

    /** Gives notices to the page of a timetable, which does not know what else is going on. */
    public interface Giver {

        /** What there is to notice now. */
        List<Notice> noticesOf(ReviewId review);
    }
}
