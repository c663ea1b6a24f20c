package uk.localityreview.timetable;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;

/**
 * An interview or a focus group in the day.
 *
 * @param code its code within the review
 * @param start when it starts, local time
 * @param end when it ends, later than the start
 * @param room the code of the room
 * @param kind interview or focus group
 * @param lead who asks
 * @param scribe who writes
 * @param participants who takes part, by P-code; empty when nobody came
 * @param themesAsked the themes that were put to them
 */
public record Session(
        SessionCode code,
        LocalTime start,
        LocalTime end,
        String room,
        SessionKind kind,
        ReviewerCode lead,
        ReviewerCode scribe,
        List<ParticipantCode> participants,
        Set<ThemeCode> themesAsked) {

    public Session {
        participants = List.copyOf(participants);
        themesAsked = Set.copyOf(themesAsked);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "Session " + code + " ends at " + end + ", not after its start at " + start);
        }
    }

    /** The two kinds of session. */
    public enum SessionKind {
        INTERVIEW("interview"),
        FOCUS_GROUP("focus group");

        private final String words;

        SessionKind(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
