package uk.localityreview.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.localityreview.bench.devices.CrowdingTheHouse;
import uk.localityreview.shared.Refused;

/** How soon a house takes in what fifty devices held when they all come back to the network at once. */
class Surge implements Benchmark {

    @Override
    public String name() {
        return "surge";
    }

    @Override
    public String method() {
        return "50 devices with 200 lines each start to send at once, 100 lines at a time, while four people open the pages of"
                + " the review one after another. On the machine that also runs the devices.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        Path folder = Launcher.temporaryFolder();
        try {
            List<String> program =
                    List.of(launcher.checkout().resolve("locality").toString());
            CrowdingTheHouse.Outcome outcome = new CrowdingTheHouse(program, folder.resolve("home"), 50, 200).run();
            return List.of(
                    new Measure("acknowledged", outcome.tally().acknowledged(), "operations"),
                    new Measure(
                            "lost or doubled",
                            outcome.tally().lost() + outcome.tally().doubled(),
                            "operations"),
                    new Measure("drained", outcome.seconds(), "s"),
                    new Measure("acknowledgement, median", Crash.percentile(outcome.acknowledgements(), 0.5), "ms"),
                    new Measure("acknowledgement, p95", Crash.percentile(outcome.acknowledgements(), 0.95), "ms"),
                    new Measure("other pages, p95", Crash.percentile(outcome.pages(), 0.95), "ms"));
        } catch (IOException e) {
            throw new Refused("The house could not be reached; nothing was measured.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; nothing was measured.", e);
        } finally {
            Launcher.delete(folder);
        }
    }
}
