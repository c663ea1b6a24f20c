package uk.localityreview.review.participants;

import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;

/**
 * What the page that changes a name and contacts shows.
 *
 * @param review the review
 * @param participant whose they are
 * @param form what the fields hold
 * @param errors what was wrong with what was sent
 * @param known whether something is known that can be removed
 */
public record NamePage(Review review, Participant participant, ParticipantForm form, FormErrors errors, boolean known) {

    /** Says nothing of the name, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "NamePage[sealed]";
    }

    /** The address of the page of all names. */
    public String all() {
        return "/reviews/" + review.id() + "/participants/names";
    }

    /** The address of this page. */
    public String path() {
        return "/reviews/" + review.id() + "/participants/" + participant.code() + "/name";
    }
}
