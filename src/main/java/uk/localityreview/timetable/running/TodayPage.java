package uk.localityreview.timetable.running;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.board.SessionCard;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * What the page of the day itself shows.
 *
 * @param day the day as it stands
 * @param cards its sessions
 * @param problems what stands against each other in what is still to come
 * @param limits what people did not agree to, for those who write
 * @param mayPlan whether whoever looks may change the timetable
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record TodayPage(
        PlannedDay day,
        List<SessionCard> cards,
        List<Clash> problems,
        Map<ParticipantCode, List<String>> limits,
        boolean mayPlan,
        FormErrors errors,
        @Nullable String done) {

    public TodayPage {
        cards = cards.stream()
                .sorted(Comparator.comparing(
                        (SessionCard card) -> card.session().session().start()))
                .toList();
        problems = List.copyOf(problems);
    }

    static TodayPage of(
            PlannedDay day,
            Map<ParticipantCode, List<String>> limits,
            boolean mayPlan,
            FormErrors errors,
            @Nullable String done) {
        List<Clash> problems = day.unexplained().stream()
                .filter(clash -> clash.sessions().stream()
                        .anyMatch(code -> day.session(code)
                                .filter(session -> session.state() == State.PLANNED || session.state() == State.STARTED)
                                .isPresent()))
                .toList();
        return new TodayPage(day, SessionCard.of(day), problems, limits, mayPlan, errors, done);
    }

    /** What somebody did not agree to, in a few words; empty when they set no limit. */
    public String limitsOf(SessionCard.Person person) {
        return String.join(", ", limits.getOrDefault(new ParticipantCode(person.code()), List.of()));
    }

    public String timetablePath() {
        return TimetablePage.pathOf(day.review().id());
    }

    public String path() {
        return timetablePath() + "/today";
    }

    /** Who is in two sessions that go on, each in a sentence. */
    public List<String> inTwo() {
        return StillIn.now(day);
    }

    /** Whether this is the day, so that it can be run. */
    public boolean isToday() {
        return day.now() != null;
    }

    public String time() {
        LocalTime now = day.now();
        return now == null ? "" : now.toString();
    }

    /** What is being held. */
    public List<SessionCard> now() {
        return in(State.STARTED);
    }

    /** What is still to come. */
    public List<SessionCard> next() {
        return in(State.PLANNED);
    }

    public List<SessionCard> over() {
        return in(State.DONE);
    }

    public List<SessionCard> cancelled() {
        return in(State.CANCELLED);
    }

    private List<SessionCard> in(State state) {
        return cards.stream().filter(card -> card.session().state() == state).toList();
    }

    /** Whether a session should have started by now. */
    public boolean isOverdue(SessionCard card) {
        LocalTime now = day.now();
        Session plan = card.session().session();
        return now != null
                && card.session().state() == State.PLANNED
                && plan.start().plusMinutes(card.session().lateMinutes()).isBefore(now);
    }

    /** The next pause of the team, if one is still to come. */
    public @Nullable String nextPause() {
        LocalTime now = day.now();
        return day.pauses().stream()
                .filter(pause -> now != null && pause.when().end().isAfter(now))
                .findFirst()
                .map(PauseAt::toString)
                .orElse(null);
    }

    /** Whether something is late that the timetable does not say yet, or stands against something else. */
    public boolean isToBePlannedAgain() {
        return !problems.isEmpty()
                || cards.stream().anyMatch(card -> card.session().lateMinutes() > 0);
    }
}
