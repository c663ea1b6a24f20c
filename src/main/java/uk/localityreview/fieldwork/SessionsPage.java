package uk.localityreview.fieldwork;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * What the page of a day's sessions shows.
 *
 * @param review the review
 * @param rows a row a session
 * @param held how many were held
 * @param mayReadNotes whether whoever looks may open a note
 */
public record SessionsPage(Review review, List<Row> rows, int held, boolean mayReadNotes) {

    public SessionsPage {
        rows = List.copyOf(rows);
    }

    /**
     * A session in the list; the people in it by agency, never by name.
     *
     * @param session the session
     * @param agencies who takes part, such as {@code Youth Justice Service}
     * @param lines how many lines its note has, or 0 when there is no note
     */
    public record Row(Session session, List<String> agencies, int lines) {
        public Row {
            agencies = List.copyOf(agencies);
        }

        public boolean isHeld() {
            return lines > 0;
        }

        /** The themes that were put, in order. */
        public String themes() {
            return session.themesAsked().stream().sorted().map(ThemeCode::value).collect(joining(" "));
        }
    }

    static SessionsPage of(
            Review review, List<Session> sessions, Map<SessionCode, Integer> lines, boolean mayReadNotes) {
        List<Row> rows = sessions.stream()
                .map(session -> new Row(session, agencies(review, session), lines.getOrDefault(session.code(), 0)))
                .toList();
        return new SessionsPage(
                review, rows, (int) rows.stream().filter(Row::isHeld).count(), mayReadNotes);
    }

    private static List<String> agencies(Review review, Session session) {
        return session.participants().stream()
                .flatMap(code -> review.participant(code).stream())
                .flatMap(participant -> review.agency(participant.agency()).stream())
                .map(Agency::name)
                .distinct()
                .toList();
    }
}
