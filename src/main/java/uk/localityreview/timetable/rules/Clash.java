package uk.localityreview.timetable.rules;

import java.util.List;
import uk.localityreview.timetable.SessionCode;

/**
 * A rule that a timetable breaks, in one very case.
 *
 * @param rule the rule
 * @param sentence this case in a sentence
 * @param sessions the sessions concerned; none when it is about a pause alone
 */
public record Clash(Rule rule, String sentence, List<SessionCode> sessions) {

    public Clash {
        sessions = List.copyOf(sessions);
    }
}
