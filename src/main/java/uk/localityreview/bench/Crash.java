package uk.localityreview.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.localityreview.bench.devices.KeptNotes.Tally;
import uk.localityreview.bench.devices.KillingTheHouse;
import uk.localityreview.bench.devices.KillingTheHouse.Outcome;
import uk.localityreview.shared.Refused;

/** Whether a house that is killed ever loses what it acknowledged. */
class Crash implements Benchmark {

    private static final long SEED = 20261124;

    private final int cycles;

    Crash(int cycles) {
        this.cycles = cycles;
    }

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String method() {
        return "./locality serve under 8 devices that send lines, a tenth of the replies lost on purpose; ended at a random"
                + " instant within half a second of its first answer: 6 times in 10 by kill -9 of the program, 3 in 10 of its"
                + " database as well, 1 in 10 by SIGTERM; started again. In the end every row is opened and held against what"
                + " the devices know. It tells of processes that die, not of power that fails.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        Path folder = Launcher.temporaryFolder();
        try {
            List<String> program =
                    List.of(launcher.checkout().resolve("locality").toString());
            return measures(new KillingTheHouse(program, folder.resolve("home"), SEED).run(cycles));
        } catch (IOException e) {
            throw new Refused("The house could not be reached; nothing was measured.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; nothing was measured.", e);
        } finally {
            Launcher.delete(folder);
        }
    }

    @Override
    public void refuse(List<Measure> measures) {
        for (Measure measure : measures) {
            if (List.of("lost", "doubled", "torn", "reordered").contains(measure.what()) && measure.value() > 0) {
                throw new Refused("Acknowledged notes were " + measure.what()
                        + "; this must never be. The numbers are in bench/results/crash.json.");
            }
        }
    }

    private static List<Measure> measures(Outcome outcome) {
        Tally tally = outcome.tally();
        List<Measure> measures = new ArrayList<>(List.of(
                new Measure("cycles", outcome.cycles(), "times"),
                new Measure("killed with its database", outcome.killedWithDatabase(), "times"),
                new Measure("asked to stop", outcome.stops().size(), "times"),
                new Measure("replies lost on purpose", outcome.repliesLost(), "times"),
                new Measure("acknowledged", tally.acknowledged(), "operations"),
                new Measure("lost", tally.lost(), "operations"),
                new Measure("doubled", tally.doubled(), "operations"),
                new Measure("torn", tally.torn(), "operations"),
                new Measure("reordered", tally.reordered(), "operations"),
                new Measure("start again, p95", percentile(outcome.restarts(), 0.95), "s"),
                new Measure("start again, longest", percentile(outcome.restarts(), 1), "s")));
        if (!outcome.stops().isEmpty()) {
            measures.add(new Measure("stop when asked, longest", percentile(outcome.stops(), 1), "s"));
        }
        return measures;
    }

    /** The value that this share of all does not exceed. */
    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
