package uk.localityreview.timetable.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.board.Notice;
import uk.localityreview.timetable.board.TimetablePage;

/** Leads back to the search that somebody left. */
@Component
class ProposalNotices implements Notice.Giver {

    private final Searches searches;

    ProposalNotices(Searches searches) {
        this.searches = searches;
    }

    @Override
    public List<Notice> noticesOf(ReviewId review) {
        return searches.of(review).stream()
                .limit(1)
                .filter(search -> search.isRunning() || search.state() == Search.State.FOUND)
                .map(search -> new Notice(
                        search.isRunning()
                                ? "A timetable is being looked for."
                                : "A proposal is waiting to be used or left.",
                        TimetablePage.pathOf(review) + "/proposals/" + search.id(),
                        search.isRunning() ? "See how far it is" : "See the proposal"))
                .toList();
    }
}
