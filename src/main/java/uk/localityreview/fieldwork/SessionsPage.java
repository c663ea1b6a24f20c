package uk.localityreview.fieldwork;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * What the page of a day's sessions shows.
 *
 * @param review the review
 * @param rows a row a session
 * @param held how many have a note
 * @param news what became of sessions since the timetable was published, each in a sentence
 * @param mayReadNotes whether whoever looks may open a note
 */
public record SessionsPage(Review review, List<Row> rows, int held, List<String> news, boolean mayReadNotes) {

    public SessionsPage {
        rows = List.copyOf(rows);
        news = List.copyOf(news);
    }

    /** How many sessions were held, or are still to be, in a sentence. */
    public String summary() {
        long toCome = rows.stream().filter(Row::isToCome).count();
        String heldSoFar = held + " of " + rows.size() + " sessions were held";
        return toCome == 0 ? heldSoFar + "." : heldSoFar + ", " + toCome + " are planned.";
    }

    /**
     * A session in the list; the people in it by agency, never by name.
     *
     * @param session the session
     * @param agencies who takes part, such as {@code Youth Justice Service}
     * @param lines how many lines its note has, or 0 when there is no note
     * @param state how far it has come
     */
    public record Row(Session session, List<String> agencies, int lines, State state) {
        public Row {
            agencies = List.copyOf(agencies);
        }

        public boolean isHeld() {
            return lines > 0;
        }

        /** Whether it is still to be held. */
        public boolean isToCome() {
            return !isHeld() && state == State.PLANNED;
        }

        /** How it stands and what there is of it, in words. */
        public String words() {
            if (isHeld()) {
                return "held, " + lines + " lines";
            }
            return switch (state) {
                case PLANNED -> "planned";
                case STARTED -> "being held";
                case DONE, CANCELLED -> "No note";
            };
        }

        /** The themes that were put, in order. */
        public String themes() {
            return session.themesAsked().stream().sorted().map(ThemeCode::value).collect(joining(" "));
        }
    }

    static SessionsPage of(
            Review review,
            List<DaySession> sessions,
            Map<SessionCode, Integer> lines,
            List<String> news,
            boolean mayReadNotes) {
        List<Row> rows = sessions.stream()
                .filter(session -> !session.isCancelled())
                .map(session -> row(review, session, lines.getOrDefault(session.code(), 0)))
                .toList();
        return new SessionsPage(
                review, rows, (int) rows.stream().filter(Row::isHeld).count(), news, mayReadNotes);
    }

    private static Row row(Review review, DaySession session, int lines) {
        Session attended = session.attended();
        return new Row(attended, agencies(review, attended), lines, session.state());
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
