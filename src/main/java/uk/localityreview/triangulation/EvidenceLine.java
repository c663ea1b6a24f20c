package uk.localityreview.triangulation;

import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.SessionCode;

/**
 * A note line that bears on a finding, by a person's decision.
 *
 * @param finding which finding
 * @param session the session of the line
 * @param line the line, counted from 1
 * @param stance what the line does to the finding
 * @param specific whether it gives a specific example
 * @param origin for hearsay, where it was heard; else null
 */
public record EvidenceLine(
        FindingCode finding,
        SessionCode session,
        int line,
        Stance stance,
        boolean specific,
        @Nullable String origin) {

    /** What a line does to a finding. */
    public enum Stance {
        SUPPORTS("supports"),
        CONTRADICTS("contradicts"),
        DISPUTES_PROMINENCE("disputes prominence");

        private final String words;

        Stance(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
