package uk.localityreview;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import uk.localityreview.daypack.DayPack;
import uk.localityreview.daypack.DayPackReading;
import uk.localityreview.daypack.DayToPlan;
import uk.localityreview.daypack.FilingADayPack;
import uk.localityreview.daypack.OwnFigures;
import uk.localityreview.daypack.PackProblem;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.report.Report;
import uk.localityreview.report.ReportFiles;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.shared.Refused;

/** The main job without a browser: a day pack and published files in, a graded report out. */
final class ReviewPack implements Command {

    private final PrintStream out;
    private final PrintStream err;

    ReviewPack(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String usage() {
        return "PACK --out DIR [--data DIR|FILE ...] [--keep [--home DIR]]";
    }

    @Override
    public String summary() {
        return "turn a day pack into report.html, report.docx, report.pdf and findings.json";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--out", "--data", "--home"), Set.of("--keep"));
        if (arguments.plain().isEmpty()) {
            throw new Arguments.WrongUse("This needs a day pack.");
        }
        Path folder = Path.of(arguments
                .option("--out")
                .orElseThrow(() -> new Arguments.WrongUse("This needs --out and the folder for the report.")));
        Path source = Path.of(arguments.plain().getFirst());
        List<Path> given = published(arguments);
        return switch (DayPackReading.of(source)) {
            case DayPackReading.Refused(List<PackProblem> problems) -> refuse(source, problems);
            case DayPackReading.ToPlan(DayToPlan day, List<String> noticed) ->
                throw new Refused("The day pack " + source.getFileName() + " has no timetable.csv and no notes: its day"
                        + " is still to be planned, with ./locality plan. Nothing was written.");
            case DayPackReading.Taken(DayPack pack, List<String> noticed) -> {
                PublishedFiles figures = figures(source, given);
                if (arguments.has("--keep")) {
                    keep(arguments, pack, figures);
                }
                ReportMaterial material =
                        pack.reported(figures, InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS));
                Report report = Report.compose(material);
                List<Path> files = ReportFiles.write(report, folder);
                out.print(new ReviewSummary(pack, material, report, noticed, files).text());
                yield DONE;
            }
        };
    }

    private static PublishedFiles figures(Path source, List<Path> given) {
        try (OwnFigures own = OwnFigures.of(source)) {
            return PublishedFiles.read(
                    Stream.concat(own.paths().stream(), given.stream()).toList());
        }
    }

    /** The published files given; a list after one {@code --data} counts as given. */
    private static List<Path> published(Arguments arguments) {
        List<String> given = new ArrayList<>(arguments.all("--data"));
        List<String> more = arguments.plain().subList(1, arguments.plain().size());
        if (!more.isEmpty() && given.isEmpty()) {
            throw new Arguments.WrongUse("\"" + more.getFirst() + "\" is one word too many.");
        }
        given.addAll(more);
        List<Path> paths = given.stream().map(Path::of).toList();
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new Refused("The published file or folder " + path + " is not there. Nothing was written.");
        });
        return paths;
    }

    private int refuse(Path source, List<PackProblem> problems) {
        err.println("The day pack " + source.getFileName()
                + " was not taken, and nothing was written. Mend this and try again:");
        problems.forEach(problem -> err.println("  " + problem.sentence()));
        return REFUSED;
    }

    private static void keep(Arguments arguments, DayPack pack, PublishedFiles figures) {
        List<String> settings = new ArrayList<>(List.of("--locality.port=0"));
        arguments.option("--home").ifPresent(home -> settings.add("--locality.home=" + home));
        try (ConfigurableApplicationContext house = Serve.start(settings)) {
            house.getBean(FilingADayPack.class).file(pack, figures);
        }
    }
}
