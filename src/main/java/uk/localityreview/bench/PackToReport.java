package uk.localityreview.bench;

import java.nio.file.Path;
import java.util.List;

/** How long the main job takes: a day pack in, the report out. */
class PackToReport implements Benchmark {

    private static final String PACK = "src/main/resources/example/luton";

    @Override
    public String name() {
        return "pack-report";
    }

    @Override
    public String method() {
        return "./locality review on the example pack, cold, from the command to the last file written; the most memory"
                + " held on the way.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        Path pack = launcher.checkout().resolve(PACK);
        Path folder = Launcher.temporaryFolder();
        try {
            Launcher.Run run = launcher.toTheEnd(List.of(
                    "review",
                    pack.normalize().toString(),
                    "--out",
                    folder.resolve("report").toString()));
            return List.of(
                    new Measure("pack to report, cold", run.seconds(), "s"),
                    new Measure("most memory", run.megabytes(), "MB"));
        } finally {
            Launcher.delete(folder);
        }
    }
}
