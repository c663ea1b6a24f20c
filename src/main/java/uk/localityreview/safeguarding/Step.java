package uk.localityreview.safeguarding;

import java.time.Instant;
import uk.localityreview.access.AccountId;

/**
 * Something that was done about a concern; never taken back.
 *
 * @param kind what
 * @param account by whom
 * @param at when, by our clock
 */
record Step(Kind kind, AccountId account, Instant at) {

    /** What can be done about a concern. */
    enum Kind {
        /** Somebody who follows concerns up has read it for the first time. */
        SEEN,
        /** It was passed on, to whom and under which reference. */
        PASSED_ON,
        /** It was said what was done; nothing follows. */
        CLOSED
    }
}
