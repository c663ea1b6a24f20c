package uk.localityreview.timetable.board;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.Plans;
import uk.localityreview.timetable.rules.Needs;

/**
 * What the page of a session shows.
 *
 * @param day the day as it stands
 * @param card the session
 * @param form as sent before
 * @param mayRun whether whoever looks runs the day, and so may see when people are free
 * @param mayPlan whether whoever looks may change it
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record SessionPage(
        PlannedDay day,
        SessionCard card,
        ChangeForm form,
        boolean mayRun,
        boolean mayPlan,
        FormErrors errors,
        @Nullable String done) {

    private static final int QUARTER = 15;

    /** A change that is one press away. */
    public record Quick(String words, String start, String room) {}

    public DaySession session() {
        return card.session();
    }

    public Session plan() {
        return card.session().session();
    }

    /** What of the needs of those who take part is left to people. */
    public List<NeedsRead> leftToPeople() {
        return Needs.leftToPeople(day.review()).stream()
                .filter(read -> plan().participants().contains(read.person()))
                .toList();
    }

    public String timetablePath() {
        return TimetablePage.pathOf(day.review().id());
    }

    public String title() {
        return card.code() + ": " + plan().kind().words();
    }

    /** Whether its plan can still be changed by whoever looks. */
    public boolean mayChange() {
        return mayPlan && session().state() == State.PLANNED;
    }

    public boolean mayCancel() {
        return mayChange();
    }

    public boolean mayRestore() {
        return mayPlan && session().isCancelled();
    }

    public String start() {
        return Typed.or(form.start(), plan().start().toString());
    }

    public String minutes() {
        return Typed.or(form.minutes(), length());
    }

    public String length() {
        return String.valueOf(Plans.length(plan()).toMinutes());
    }

    public String room() {
        return Typed.or(form.room(), plan().room());
    }

    public String lead() {
        return Typed.or(form.lead(), plan().lead().value());
    }

    public String scribe() {
        return Typed.or(form.scribe(), plan().scribe().value());
    }

    /** A quarter of an hour earlier or later, and the other rooms. */
    public List<Quick> quick() {
        List<Quick> quick = new ArrayList<>();
        LocalTime start = plan().start();
        quick.add(new Quick(
                QUARTER + " minutes earlier", start.minusMinutes(QUARTER).toString(), plan().room()));
        quick.add(
                new Quick(QUARTER + " minutes later", start.plusMinutes(QUARTER).toString(), plan().room()));
        for (Room other : day.review().rooms()) {
            if (!other.code().equals(plan().room())) {
                quick.add(new Quick("To room " + other.code(), start.toString(), other.code()));
            }
        }
        return quick;
    }

    public Map<String, String> rooms() {
        return rooms(day);
    }

    /** The rooms to select from. */
    public static Map<String, String> rooms(PlannedDay day) {
        Map<String, String> rooms = new LinkedHashMap<>();
        for (Room one : day.review().rooms()) {
            rooms.put(one.code(), "Room " + one.code() + ", " + one.site() + ", seats " + one.seats());
        }
        return rooms;
    }

    public Map<String, String> team() {
        return team(day);
    }

    /** The reviewers to select from. */
    public static Map<String, String> team(PlannedDay day) {
        Map<String, String> team = new LinkedHashMap<>();
        for (Reviewer member : day.review().team()) {
            String knows = member.knows().isEmpty() ? "" : ", knows " + String.join(", ", member.knows());
            team.put(member.code().value(), member.code() + ", " + member.role() + knows);
        }
        return team;
    }

    /** Who could come into it: those in no session first, then those in others. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("", "Select somebody");
        day.notYetIn().forEach(person -> others.put(person.code().value(), words(person, day) + ", in no session yet"));
        for (Participant person : day.review().participants()) {
            day.sessionOf(person.code())
                    .filter(in -> !in.code().equals(session().code()))
                    .ifPresent(
                            in -> others.put(person.code().value(), words(person, day) + ", in " + in.code() + " now"));
        }
        return others;
    }

    /** Who somebody is, in words, as a list to select from says it. */
    public static String words(Participant person, PlannedDay day) {
        String agency = day.review()
                .agency(person.agency())
                .map(one -> one.name())
                .orElse(person.agency().value());
        return person.code() + ", " + person.role() + ", " + agency;
    }

    /** The sessions that it could change places with. */
    public Map<String, String> swaps() {
        Map<String, String> swaps = new LinkedHashMap<>();
        swaps.put("", "Select a session");
        for (DaySession other : day.sessions()) {
            if (other.state() == State.PLANNED && !other.code().equals(session().code())) {
                Session plan = other.session();
                String people = plan.participants().size() == 1
                        ? plan.participants().getFirst().value()
                        : plan.participants().size() + " people";
                swaps.put(
                        other.code().value(),
                        other.code() + ", " + plan.start() + " to " + plan.end() + ", room " + plan.room() + ", "
                                + people);
            }
        }
        return swaps;
    }

    /** When those in it are free, in words. */
    public String freeOf(String code) {
        return day.review().participants().stream()
                .filter(person -> person.code().value().equals(code))
                .findFirst()
                .map(person -> person.available().isEmpty()
                        ? "has not said when"
                        : person.available().stream().map(Object::toString).collect(joining(" and ")))
                .orElse("");
    }
}
