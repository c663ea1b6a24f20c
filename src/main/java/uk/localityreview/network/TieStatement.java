package uk.localityreview.network;

import uk.localityreview.review.AgencyCode;
import uk.localityreview.timetable.SessionCode;

/**
 * What one agency says of a tie between two agencies.
 *
 * @param from where the tie starts
 * @param to where it leads
 * @param kind such as referral, feedback, information sharing, joint work
 * @param saidBy the agency that says it
 * @param state how it is said to be
 * @param session where it was said
 * @param line in which line
 */
public record TieStatement(
        AgencyCode from, AgencyCode to, String kind, AgencyCode saidBy, TieState state, SessionCode session, int line) {

    /** How a tie is said to be. */
    public enum TieState {
        WORKS("works"),
        PARTLY("partly"),
        ABSENT("absent"),
        UNKNOWN("unknown");

        private final String words;

        TieState(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
