package uk.localityreview.timetable.board;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Agency;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.Waiver;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Needs;

/**
 * What the page of a timetable shows.
 *
 * @param day the day as it stands
 * @param cards its sessions
 * @param grid the same as a table
 * @param view {@code grid} or {@code list} when one was asked for, else blank: a phone shows the list, a desk the grid
 * @param problems the rules that are broken without a reason
 * @param kept the rules that are broken on purpose, and by whom
 * @param missing what a proposal still lacks
 * @param notices what else is going on
 * @param mayPlan whether whoever looks may change it
 * @param mayRun whether whoever looks may run the day
 * @param published when the last edition was published, in words, or null
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record TimetablePage(
        PlannedDay day,
        List<SessionCard> cards,
        Grid grid,
        String view,
        List<Clash> problems,
        Map<Waiver, String> kept,
        List<Missing> missing,
        List<Notice> notices,
        boolean mayPlan,
        boolean mayRun,
        @Nullable String published,
        FormErrors errors,
        @Nullable String done) {

    public TimetablePage {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
    }

    /** The address of a review's timetable. */
    public static String pathOf(ReviewId review) {
        return "/reviews/" + review + "/timetable";
    }

    public String path() {
        return pathOf(day.review().id());
    }

    /** Who can come and is in no session yet. */
    public List<Participant> notYetIn() {
        return day.notYetIn();
    }

    /** The name of somebody's agency. */
    public String agencyOf(Participant person) {
        return day.review().agency(person.agency()).map(Agency::name).orElse("");
    }

    /** When somebody is free, in words. */
    public String freeOf(Participant person) {
        return person.available().isEmpty()
                ? "has not said when"
                : person.available().stream().map(Object::toString).collect(joining(" and "));
    }

    /** What of the needs of those who take part the plan cannot respect, for those who plan alone. */
    public List<NeedsRead> leftToPeople() {
        return mayPlan ? Needs.leftToPeople(day.review()) : List.of();
    }

    public boolean isEmpty() {
        return cards.isEmpty();
    }

    public boolean isOverview() {
        return view.isBlank();
    }

    /** The cards of sessions that are held. */
    public List<SessionCard> held() {
        return cards.stream().filter(card -> !card.session().isCancelled()).toList();
    }

    public List<SessionCard> cancelled() {
        return cards.stream().filter(card -> card.session().isCancelled()).toList();
    }

    /** Whether every session has been held. */
    public boolean isOver() {
        return !held().isEmpty()
                && held().stream().allMatch(card -> card.session().state() == State.DONE);
    }

    /** How many sessions of which kind there are, in words. */
    public String summary() {
        long groups = held().stream()
                .filter(card -> card.session().session().kind() == SessionKind.FOCUS_GROUP)
                .count();
        long interviews = held().size() - groups;
        long people = day.held().stream()
                .flatMap(session -> session.participants().stream())
                .distinct()
                .count();
        return counted(interviews, "interview") + " and " + counted(groups, "focus group") + " with "
                + (people == 1 ? "1 person" : people + " people");
    }

    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
