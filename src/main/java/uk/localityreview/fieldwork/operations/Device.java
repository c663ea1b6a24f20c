package uk.localityreview.fieldwork.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.localityreview.access.AccountId;

/**
 * A device that notes are taken on, as last heard from.
 *
 * @param id its own name
 * @param account whose it is; nobody else's notes come from it
 * @param label what its owner calls it
 * @param firstSeenAt when it was first heard from
 * @param lastSeenAt when it was last heard from
 * @param clockAhead how far its clock was ahead of ours then, negative when behind
 * @param waiting how many notes it still held then that are not here
 */
public record Device(
        UUID id,
        AccountId account,
        String label,
        Instant firstSeenAt,
        Instant lastSeenAt,
        Duration clockAhead,
        int waiting) {

    /** Whether its clock was more than two minutes wrong. */
    public boolean isClockWrong() {
        return clockAhead.abs().compareTo(KeptOperation.TOLERATED) > 0;
    }
}
