package uk.localityreview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.localityreview.daypack.DayPack;
import uk.localityreview.daypack.DayPackReading;
import uk.localityreview.daypack.DayToPlan;
import uk.localityreview.daypack.PackProblem;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.calendar.CalendarEntry;
import uk.localityreview.timetable.calendar.CalendarMethod;
import uk.localityreview.timetable.calendar.Calendars;
import uk.localityreview.timetable.export.TimetableCsv;
import uk.localityreview.timetable.export.TimetableWorkbook;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.solver.Listener;
import uk.localityreview.timetable.solver.Proposal;
import uk.localityreview.timetable.solver.Settings;
import uk.localityreview.timetable.solver.Solving;

/** Proposes a timetable for the people of a day pack, without a browser. */
final class PlanDay implements Command {

    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;

    PlanDay(PrintStream out, PrintStream err, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String usage() {
        return "PACK --out FILE.csv|FILE.xlsx|FILE.ics";
    }

    @Override
    public String summary() {
        return "propose a timetable for the people of a day pack";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--out"));
        Path source = Path.of(arguments.only("day pack"));
        Path file = Path.of(arguments
                .option("--out")
                .orElseThrow(() -> new Arguments.WrongUse("This needs --out and the file for the timetable.")));
        Form form = Form.of(file);
        return switch (DayPackReading.toPlan(source)) {
            case DayPackReading.Refused(List<PackProblem> problems) -> refuse(source, problems);
            case DayPackReading.ToPlan(DayToPlan day, List<String> noticed) -> plan(day, noticed, form, file);
            case DayPackReading.Taken(DayPack pack, List<String> noticed) ->
                plan(new DayToPlan(pack.material().review(), pack.frame()), noticed, form, file);
        };
    }

    private int plan(DayToPlan day, List<String> noticed, Form form, Path file) {
        Brief brief = Brief.of(day.review(), SectorCatalogue.standard(), day.frame());
        Proposal proposal = Solving.propose(brief, Settings.usual(), Listener.none());
        write(file, bytes(form, day.review(), proposal.timetable().sessions()));
        out.print(new PlanSummary(brief, proposal, noticed, file).text());
        return DONE;
    }

    private byte[] bytes(Form form, Review review, List<Session> sessions) {
        return switch (form) {
            case CSV -> TimetableCsv.write(sessions).getBytes(StandardCharsets.UTF_8);
            case XLSX ->
                TimetableWorkbook.write(review, sessions, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            case ICS ->
                Calendars.write(
                                CalendarMethod.PUBLISH,
                                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                sessions.stream()
                                        .map(session -> entry(review, session))
                                        .toList())
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static CalendarEntry entry(Review review, Session session) {
        String room = "room " + session.room();
        return new CalendarEntry(
                session.code() + "." + review.id() + "@locality-review",
                0,
                review.date(),
                session.start(),
                session.end(),
                session.code() + ", " + session.kind().words() + ", " + room,
                room,
                "",
                false);
    }

    /** Beside the file first, so that no half of a timetable can be taken for a whole one. */
    private static void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        try {
            Path unfinished = Files.createTempFile(whole.getParent(), ".timetable", ".part");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new Refused(
                    "The timetable could not be written to " + file + ". Nothing was written there; see that its folder"
                            + " is there and can be written to, and try again.",
                    e);
        }
    }

    private int refuse(Path source, List<PackProblem> problems) {
        err.println("No day was planned from " + source.getFileName()
                + ", and nothing was written. Mend this and try again:");
        problems.forEach(problem -> err.println("  " + problem.sentence()));
        return REFUSED;
    }

    /** The forms in which a timetable can be written, by the ending of the file. */
    private enum Form {
        CSV,
        XLSX,
        ICS;

        static Form of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Form form : values()) {
                if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                    return form;
                }
            }
            throw new Arguments.WrongUse("A timetable is written to a file that ends in .csv, .xlsx or .ics.");
        }
    }
}
