package uk.localityreview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.localityreview.bench.Benchmarks;
import uk.localityreview.shared.Refused;

/** Measures how fast the house is, as a table and as JSON; a slow result is a result, never a failure. */
final class Bench implements Command {

    private final PrintStream out;

    Bench(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "[NAME] [--cycles N]";
    }

    @Override
    public String summary() {
        return "run the benchmarks: " + String.join(", ", Benchmarks.names());
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--cycles"));
        if (arguments.plain().size() > 1 || !Benchmarks.names().containsAll(arguments.plain())) {
            throw new Arguments.WrongUse("There are these benchmarks: " + String.join(", ", Benchmarks.names()) + ".");
        }
        String checkout = System.getenv("LOCALITY_CHECKOUT");
        if (checkout == null) {
            throw new Refused("The benchmarks measure ./locality itself; run them with ./locality bench.");
        }
        int cycles = arguments.option("--cycles").map(Bench::checked).orElse(Benchmarks.CYCLES);
        new Benchmarks(Path.of(checkout), out, cycles).run(arguments.plain());
        return DONE;
    }

    private static int checked(String cycles) {
        if (!cycles.matches("[1-9]\\d{0,5}")) {
            throw new Arguments.WrongUse("\"" + cycles + "\" is not a number of cycles; it is a whole number from 1.");
        }
        return Integer.parseInt(cycles);
    }
}
