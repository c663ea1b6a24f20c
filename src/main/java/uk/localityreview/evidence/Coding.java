package uk.localityreview.evidence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.SessionCode;

/**
 * A person's decision about what a passage is about. In this first form a passage is one whole note line.
 *
 * @param session the session of the passage
 * @param line the note line
 * @param themes at least one
 * @param basis how the speaker knows, where it was asked
 * @param trend which way the speaker says it goes, where they said it
 */
public record Coding(
        SessionCode session,
        int line,
        Set<ThemeCode> themes,
        @Nullable Basis basis,
        @Nullable Trend trend) {

    public Coding {
        themes = Set.copyOf(themes);
    }

    /** How a speaker knows what they say: fact, belief and hearsay stay apart. */
    public enum Basis {
        SAW_IT("saw it"),
        TOLD_FIRST_HAND("told first-hand"),
        TOLD_AND_CORROBORATED("told and corroborated"),
        HEARD("heard"),
        DOUBTS_IT("doubts it");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }

    /** Which way a speaker says something goes. */
    public enum Trend {
        RISING("rising"),
        SAME("same"),
        FALLING("falling");

        private final String words;

        Trend(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
