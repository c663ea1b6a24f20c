package uk.localityreview.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All benchmarks of the house. */
public final class Benchmarks {

    private static final List<Benchmark> ALL =
            List.of(new StartUp(), new PackToReport(), new PlanningADay(), new FindingIdentifiers());

    private final Launcher launcher;
    private final Results results;
    private final PrintStream out;

    /** Measures the launcher of this checkout and keeps what comes out in it. */
    public Benchmarks(Path checkout, PrintStream out) {
        this.launcher = new Launcher(checkout);
        this.results = new Results(checkout);
        this.out = out;
    }

    /** By which they are asked for. */
    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    /** Runs the named ones, or all when none is named. */
    public void run(List<String> names) {
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                out.println("==> " + benchmark.name());
                List<Benchmark.Measure> measures = benchmark.run(launcher);
                results.keep(benchmark, measures);
                measures.forEach(measure -> out.println(String.format(
                        Locale.ROOT, "  %-32s %8.1f %s", measure.what(), measure.value(), measure.unit())));
            }
        }
    }
}
