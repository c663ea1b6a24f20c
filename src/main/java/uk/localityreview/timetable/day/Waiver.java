package uk.localityreview.timetable.day;

import java.time.Instant;
import java.util.List;
import uk.localityreview.access.AccountId;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Rule;

/**
 * A rule that a timetable breaks on purpose.
 *
 * @param rule the rule
 * @param sessions the sessions concerned
 * @param sentence the very case
 * @param reason why it is kept
 * @param keptBy who said so
 * @param keptAt when
 */
public record Waiver(
        Rule rule, List<SessionCode> sessions, String sentence, String reason, AccountId keptBy, Instant keptAt) {

    /** How many characters a reason has at most. */
    public static final int LONGEST_REASON = 500;

    public Waiver {
        sessions = List.copyOf(sessions);
    }

    /** Whether it is about this very case. */
    public boolean covers(Clash clash) {
        return clash.rule() == rule
                && clash.sessions().equals(sessions)
                && clash.sentence().equals(sentence);
    }
}
