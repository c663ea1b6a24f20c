package uk.localityreview.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results in {@code bench/results}, one file a benchmark, and their table in {@code docs/benchmarks.md}. */
class Results {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String HEAD = """
            # Benchmarks

            Written by `./locality bench` from `bench/results`; changes made here are lost. Times are of one machine on \
            one day and never fail a test.
            """;

    private final Path checkout;

    Results(Path checkout) {
        this.checkout = checkout;
    }

    record Result(String name, String method, String on, Machine machine, List<Benchmark.Measure> measures) {}

    record Machine(int cores, String system, String java) {

        static Machine here() {
            return new Machine(
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                    Runtime.version().toString());
        }
    }

    void keep(Benchmark benchmark, List<Benchmark.Measure> measures) {
        Result result = new Result(
                benchmark.name(),
                benchmark.method(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                Machine.here(),
                measures);
        try {
            Path folder = Files.createDirectories(checkout.resolve("bench/results"));
            Files.writeString(folder.resolve(benchmark.name() + ".json"), JSON.writeValueAsString(result) + "\n");
            Path page = checkout.resolve("docs/benchmarks.md");
            Files.createDirectories(page.resolveSibling("."));
            Files.writeString(page, page(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Path folder) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> JSON.readValue(file, Result.class))
                    .forEach(result -> page.append(section(result)));
        }
        return page.toString();
    }

    private static String section(Result result) {
        StringBuilder section = new StringBuilder("\n## " + result.name() + "\n\n" + result.method() + "\n\n");
        section.append("%s, %d cores, %s, Java %s.%n%n"
                .formatted(
                        result.on(),
                        result.machine().cores(),
                        result.machine().system(),
                        result.machine().java()));
        section.append("| measure | value | unit |\n|---|---:|---|\n");
        for (Benchmark.Measure measure : result.measures()) {
            section.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %s |%n", measure.what(), measure.value(), measure.unit()));
        }
        return section.toString();
    }
}
