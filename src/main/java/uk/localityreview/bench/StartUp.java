package uk.localityreview.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How soon the house answers once it is built. */
class StartUp implements Benchmark {

    private static final int RUNS = 3;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public String method() {
        return "From ./locality serve to the first page answered, after the build: first on a new home, then the median"
                + " of " + RUNS + " on one that is there, with the ahead-of-time cache and without; memory held at that"
                + " moment.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        Path home = Launcher.temporaryFolder();
        try {
            List<Measure> measures = new ArrayList<>();
            Launcher.Run first = launcher.untilTheFirstPage(home, Map.of());
            measures.add(new Measure("first page, new home", first.seconds(), "s"));
            add(measures, "with cache", launcher, home, Map.of());
            add(measures, "without cache", launcher, home, Map.of("LOCALITY_AOT", "off"));
            measures.add(
                    new Measure("jar", megabytes(launcher.checkout().resolve("target/locality-review.jar")), "MB"));
            return measures;
        } finally {
            Launcher.delete(home);
        }
    }

    private static void add(
            List<Measure> measures, String how, Launcher launcher, Path home, Map<String, String> environment) {
        List<Launcher.Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(launcher.untilTheFirstPage(home, environment));
        }
        runs.sort(Comparator.comparingDouble(Launcher.Run::seconds));
        Launcher.Run middle = runs.get(RUNS / 2);
        measures.add(new Measure("first page, " + how, middle.seconds(), "s"));
        measures.add(new Measure("memory, " + how, middle.megabytes(), "MB"));
    }

    private static double megabytes(Path file) {
        try {
            return Files.size(file) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
