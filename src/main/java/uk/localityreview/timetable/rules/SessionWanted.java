package uk.localityreview.timetable.rules;

import java.time.Duration;
import java.util.List;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/**
 * A session that may be held, not yet placed in the day.
 *
 * @param code its code, also once it is placed
 * @param kind interview or focus group
 * @param length how long it takes
 * @param must who has to be in it
 * @param may who could be in it besides; a timetable chooses among them
 * @param least how many people it needs
 * @param most how many it bears
 * @param askedFor whether a person asked for this very session, so that leaving it out has to be explained
 */
public record SessionWanted(
        SessionCode code,
        SessionKind kind,
        Duration length,
        List<ParticipantCode> must,
        List<ParticipantCode> may,
        int least,
        int most,
        boolean askedFor) {

    public SessionWanted {
        must = List.copyOf(must);
        may = List.copyOf(may);
    }
}
