package uk.localityreview.invitation;

import java.util.List;
import uk.localityreview.review.Availability;

/**
 * What a participant answered by their link.
 *
 * @param consent what they agreed to
 * @param available when they can come, in the order of the day; empty when they do not take part
 * @param needs what they need, in their words, or empty
 */
public record Answer(Consent consent, List<Availability> available, String needs) {

    public Answer {
        available = List.copyOf(available);
    }
}
