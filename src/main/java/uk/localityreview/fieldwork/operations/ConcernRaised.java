package uk.localityreview.fieldwork.operations;

import java.time.Instant;
import java.util.UUID;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;

/**
 * A safeguarding concern came from a device. Published within the transaction that keeps it: when whoever listens cannot
 * take it on, it is not acknowledged and stays on the device. Comes once for each concern, however often it is sent.
 *
 * @param review the review
 * @param operation what was sent, with the words of the concern in its body
 * @param account whose device it came from
 * @param keptAt when, by our clock
 */
public record ConcernRaised(ReviewId review, Operation operation, AccountId account, Instant keptAt) {

    /** Without the words, which belong in no log. */
    @Override
    public String toString() {
        UUID id = operation.id();
        return "ConcernRaised " + id + " in " + operation.session();
    }
}
