package uk.localityreview.timetable.export;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.export.SheetTable.Cell;
import uk.localityreview.timetable.export.SheetTable.Clock;
import uk.localityreview.timetable.export.SheetTable.Column;
import uk.localityreview.timetable.export.SheetTable.Day;
import uk.localityreview.timetable.export.SheetTable.Text;
import uk.localityreview.timetable.export.SheetTable.ToSheet;
import uk.localityreview.timetable.export.SheetTable.Whole;

/** The tables of a timetable's spreadsheet. */
final class TimetableTables {

    private static final String NOT_KNOWN = "[x]";

    private final Review review;
    private final List<Session> sessions;

    TimetableTables(Review review, List<Session> sessions) {
        this.review = review;
        this.sessions = sessions;
    }

    /** The tables with data, in the order of their worksheets. */
    List<SheetTable> data() {
        return List.of(sessions(), people());
    }

    private SheetTable sessions() {
        return new SheetTable(
                "Sessions",
                "Sessions of the day, a row a session",
                List.of(
                        new Column("Session", 9),
                        new Column("Date", 18),
                        new Column("Start (local time)", 18),
                        new Column("End (local time)", 18),
                        new Column("Length (minutes)", 20),
                        new Column("Room", 10),
                        new Column("Site", 22),
                        new Column("Kind", 14),
                        new Column("Lead", 8),
                        new Column("Scribe", 8),
                        new Column("Participants (number)", 22),
                        new Column("Participants (P-codes)", 40),
                        new Column("Themes asked [note 2]", 46)),
                sessions.stream().map(this::row).toList());
    }

    private List<Cell> row(Session session) {
        return List.of(
                Cell.of(session.code()),
                new Day(review.date()),
                new Clock(session.start()),
                new Clock(session.end()),
                new Whole((int) Duration.between(session.start(), session.end()).toMinutes()),
                Cell.of(session.room()),
                Cell.of(site(session.room())),
                Cell.of(session.kind().words()),
                Cell.of(session.lead()),
                Cell.of(session.scribe()),
                new Whole(session.participants().size()),
                Cell.of(TimetableCsv.participants(session)),
                Cell.of(TimetableCsv.themes(session)));
    }

    private String site(String room) {
        return review.rooms().stream()
                .filter(one -> one.code().equals(room))
                .map(Room::site)
                .findFirst()
                .orElse(NOT_KNOWN);
    }

    private SheetTable people() {
        return new SheetTable(
                "People",
                "Who is in which session, a row a person and session [note 1]",
                List.of(
                        new Column("Session", 9),
                        new Column("Start (local time)", 18),
                        new Column("End (local time)", 18),
                        new Column("Room", 10),
                        new Column("P-code", 10),
                        new Column("Agency", 30),
                        new Column("Sector", 18),
                        new Column("Role", 40),
                        new Column("Level", 14),
                        new Column("Category", 22)),
                sessions.stream().flatMap(this::rowsOfPeople).toList());
    }

    private Stream<List<Cell>> rowsOfPeople(Session session) {
        return session.participants().stream()
                .flatMap(code -> review.participant(code).stream())
                .map(person -> Stream.concat(
                                Stream.of(
                                        Cell.of(session.code()),
                                        new Clock(session.start()),
                                        new Clock(session.end()),
                                        Cell.of(session.room())),
                                about(person))
                        .toList());
    }

    private Stream<Cell> about(Participant person) {
        return Stream.of(
                Cell.of(person.code()),
                Cell.of(review.agency(person.agency()).map(Agency::name).orElse(NOT_KNOWN)),
                Cell.of(review.agency(person.agency()).map(Agency::sector).orElse(NOT_KNOWN)),
                Cell.of(person.role()),
                Cell.of(person.level().words()),
                Cell.of(person.category().words()));
    }

    /** What the notes in the tables say. */
    SheetTable notes() {
        List<String> notes = List.of(
                "Participants are known by P-code. Names are not in this file.",
                "Codes of the twelve challenges, B1 to B12, and of themes that emerged, E1 and so on.",
                "[x] stands for what is not known.");
        return new SheetTable(
                "Notes",
                "Notes",
                List.of(new Column("Note number", 14), new Column("Note text", 100)),
                Stream.iterate(0, number -> number < notes.size(), number -> number + 1)
                        .map(number ->
                                List.<Cell>of(new Text("[note " + (number + 1) + "]"), new Text(notes.get(number))))
                        .toList());
    }

    /** The worksheets, with what is on each. */
    SheetTable contents() {
        return new SheetTable(
                "Contents",
                "Contents",
                List.of(new Column("Worksheet", 14), new Column("Title", 60)),
                Stream.concat(Stream.of(notes()), data().stream())
                        .map(table -> List.<Cell>of(new ToSheet(table.sheet()), new Text(table.title())))
                        .toList());
    }
}
