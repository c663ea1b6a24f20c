package uk.localityreview.fieldwork;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.attachment.Attachment;
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
 * @param may what whoever looks may do
 */
public record SessionsPage(Review review, List<Row> rows, int held, List<String> news, Set<Permission> may) {

    public SessionsPage {
        rows = List.copyOf(rows);
        news = List.copyOf(news);
        may = Set.copyOf(may);
    }

    public boolean mayReadNotes() {
        return may.contains(Permission.READ_NOTES);
    }

    public boolean mayTakeNotes() {
        return may.contains(Permission.TAKE_NOTES);
    }

    public boolean mayRunDay() {
        return may.contains(Permission.RUN_DAY);
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
     * @param photosMissing how many photos of its paper notes a device still holds
     */
    public record Row(Session session, List<String> agencies, int lines, State state, long photosMissing) {
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
            List<Attachment> photosMissing,
            List<String> news,
            Set<Permission> may) {
        List<Row> rows = sessions.stream()
                .filter(session -> !session.isCancelled())
                .map(session -> row(review, session, lines.getOrDefault(session.code(), 0), photosMissing))
                .toList();
        return new SessionsPage(
                review, rows, (int) rows.stream().filter(Row::isHeld).count(), news, may);
    }

    private static Row row(Review review, DaySession session, int lines, List<Attachment> photosMissing) {
        Session attended = session.attended();
        long missing = photosMissing.stream()
                .filter(photo -> photo.session().equals(session.code()))
                .count();
        return new Row(attended, agencies(review, attended), lines, session.state(), missing);
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
