package uk.localityreview.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All benchmarks of the house. */
public final class Benchmarks {

    /** How often the house is killed unless another number is given. */
    public static final int CYCLES = 20;

    private final List<Benchmark> all;
    private final Launcher launcher;
    private final Results results;
    private final PrintStream out;

    /** Measures the launcher of this checkout and keeps what comes out in it; the house is killed so many times. */
    public Benchmarks(Path checkout, PrintStream out, int cycles) {
        this.all = all(cycles);
        this.launcher = new Launcher(checkout);
        this.results = new Results(checkout);
        this.out = out;
    }

    /** By which they are asked for. */
    public static List<String> names() {
        return all(CYCLES).stream().map(Benchmark::name).toList();
    }

    private static List<Benchmark> all(int cycles) {
        return List.of(new StartUp(), new PackToReport(), new PlanningADay(), new Crash(cycles), new Surge());
    }

    /** Runs the named ones, or all when none is named. */
    public void run(List<String> names) {
        for (Benchmark benchmark : all) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                out.println("==> " + benchmark.name());
                List<Benchmark.Measure> measures = benchmark.run(launcher);
                results.keep(benchmark, measures);
                measures.forEach(measure -> out.println(String.format(
                        Locale.ROOT, "  %-32s %8.1f %s", measure.what(), measure.value(), measure.unit())));
                benchmark.refuse(measures);
            }
        }
    }
}
