package uk.localityreview.timetable.replanning;

import java.util.List;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.SessionWanted;

/**
 * What could be done about a session that can no longer be held as it was planned.
 *
 * @param session the session
 * @param deed what would be done
 * @param sentence the same as a sentence
 * @param instead what would be held in its place; empty when it is dropped
 */
public record Offer(SessionCode session, Deed deed, String sentence, List<SessionWanted> instead) {

    public Offer {
        instead = List.copyOf(instead);
    }

    /** What can be done. */
    public enum Deed {
        JOINT_INTERVIEW("Hold it as a joint interview"),
        INVITE_OTHERS("Invite others into it"),
        DROP("Drop it");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        /** In plain words, as a button says it. */
        public String words() {
            return words;
        }
    }
}
