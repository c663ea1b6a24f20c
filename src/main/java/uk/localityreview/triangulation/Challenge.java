package uk.localityreview.triangulation;

import uk.localityreview.review.ThemeCode;

/**
 * How the day left a theme.
 *
 * @param theme which theme
 * @param sessions in how many sessions a passage was coded to it
 * @param state explored, asked in vain, or not explored
 */
public record Challenge(ThemeCode theme, int sessions, State state) {

    /** How the day left a challenge. */
    public enum State {
        EXPLORED("explored"),
        ASKED_IN_VAIN("asked, nobody could speak to it"),
        NOT_EXPLORED("not explored");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
