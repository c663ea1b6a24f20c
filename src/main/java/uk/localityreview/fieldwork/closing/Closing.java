package uk.localityreview.fieldwork.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;

/**
 * That fieldwork was closed.
 *
 * @param at when
 * @param by by whom
 * @param waiting how many entries still waited on devices then
 * @param missing how many were missing
 * @param reason why it was closed all the same, or null when nothing was
 * @param late how many entries have come in since
 */
record Closing(
        Instant at,
        AccountId by,
        int waiting,
        int missing,
        @Nullable String reason,
        int late) {}
