package uk.localityreview.review.participants;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/**
 * What the page of names and contacts shows.
 *
 * @param review the review
 * @param identities who the participants are, where it is known
 * @param done what was just done, a sentence, or null
 */
public record NamesPage(
        Review review,
        Map<ParticipantCode, Identity> identities,
        @Nullable String done) {

    /** Says nothing of the names, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "NamesPage[sealed]";
    }

    /** The address of the page of all participants. */
    public String all() {
        return "/reviews/" + review.id() + "/participants";
    }

    public List<Participant> participants() {
        return review.participants();
    }

    /** Who a participant is. */
    public Identity of(Participant participant) {
        return identities.getOrDefault(participant.code(), Identity.UNKNOWN);
    }
}
