package uk.localityreview.timetable.adding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Participant;
import uk.localityreview.timetable.board.SessionPage;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.board.Typed;
import uk.localityreview.timetable.day.PlannedDay;

/**
 * What the page shows that adds a session.
 *
 * @param day the day as it stands
 * @param form as sent before, or as proposed for somebody
 * @param found what was found for somebody, a sentence, or null
 * @param errors what was wrong with what was sent
 */
public record NewSessionPage(
        PlannedDay day, NewSessionForm form, @Nullable String found, FormErrors errors) {

    public String path() {
        return TimetablePage.pathOf(day.review().id());
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("INTERVIEW", "Interview, " + day.frame().interview().toMinutes() + " minutes");
        kinds.put("FOCUS_GROUP", "Focus group, " + day.frame().focusGroup().toMinutes() + " minutes");
        return kinds;
    }

    public Map<String, String> rooms() {
        return withNothingFirst("Select a room", SessionPage.rooms(day));
    }

    public Map<String, String> team() {
        return withNothingFirst("Select a reviewer", SessionPage.team(day));
    }

    /** Those in no session first. */
    public List<Person> people() {
        List<Participant> free = day.notYetIn();
        List<Participant> others = day.review().participants().stream()
                .filter(person -> !free.contains(person) && !day.absent().contains(person.code()))
                .toList();
        return Stream.concat(
                        free.stream().map(person -> person(person, "")),
                        others.stream()
                                .map(person -> person(
                                        person,
                                        day.sessionOf(person.code())
                                                .map(in -> ", in " + in.code() + " now")
                                                .orElse(""))))
                .toList();
    }

    private Person person(Participant person, String where) {
        return new Person(
                person.code().value(),
                SessionPage.words(person, day) + where,
                form.chosen().contains(person.code().value()));
    }

    /** Somebody to choose. */
    public record Person(String code, String words, boolean chosen) {}

    /** What was typed into a field, or nothing. */
    public String of(@Nullable String typed) {
        return Typed.or(typed, "");
    }

    private static Map<String, String> withNothingFirst(String words, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", words);
        all.putAll(options);
        return all;
    }
}
