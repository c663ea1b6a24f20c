package uk.localityreview.timetable.running;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.rules.SessionsWanted;

/**
 * What the page shows of who comes.
 *
 * @param day the day as it stands
 * @param rows everybody, in the order of the review
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record AbsencesPage(
        PlannedDay day,
        List<Row> rows,
        FormErrors errors,
        @Nullable String done) {

    public AbsencesPage {
        rows = List.copyOf(rows);
    }

    /** Somebody, the session they are in or none, and whether they come. */
    public record Row(String code, String role, String agency, String session, boolean comes) {}

    static AbsencesPage of(PlannedDay day, FormErrors errors, @Nullable String done) {
        List<Row> rows = day.review().participants().stream()
                .map(person -> new Row(
                        person.code().value(),
                        person.role(),
                        day.review()
                                .agency(person.agency())
                                .map(agency -> agency.name())
                                .orElse(""),
                        day.sessionOf(person.code())
                                .map(in -> in.code() + ", " + in.session().start())
                                .orElse("none"),
                        !SessionsWanted.cannotCome(day.absent(), person)))
                .toList();
        return new AbsencesPage(day, rows, errors, done);
    }

    public String path() {
        return TimetablePage.pathOf(day.review().id());
    }
}
