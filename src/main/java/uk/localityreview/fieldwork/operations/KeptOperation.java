package uk.localityreview.fieldwork.operations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;

/**
 * An operation as it is kept here.
 *
 * @param operation as the device sent it
 * @param account whose device it is
 * @param takenInBy who took it in from a rescue file, or null when the device sent it
 * @param clockAhead how far the device's clock was ahead of ours when it sent this, negative when behind; null from a
 *     rescue file
 * @param keptAt when it was kept, by our clock
 * @param conflict whether something else came under the same id or the same sequence
 */
public record KeptOperation(
        Operation operation,
        AccountId account,
        @Nullable AccountId takenInBy,
        @Nullable Duration clockAhead,
        Instant keptAt,
        Conflict conflict) {

    /** The difference from which a clock counts as wrong. */
    public static final Duration TOLERATED = Duration.ofMinutes(2);

    /** What else came that cannot also be right; both are kept, and a person decides. */
    public enum Conflict {
        NONE,
        /** Another operation has the same id and another content. */
        SAME_ID,
        /** Another operation of the device has the same place in the order. */
        SAME_SEQUENCE
    }

    /** Whether the device's clock was more than two minutes wrong. */
    public boolean isClockWrong() {
        return clockAhead != null && clockAhead.abs().compareTo(TOLERATED) > 0;
    }
}
