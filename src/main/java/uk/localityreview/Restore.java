package uk.localityreview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.localityreview.home.HomeSettings;
import uk.localityreview.home.backup.Manifest;
import uk.localityreview.home.backup.Restoring;

/** Brings a backup back into an empty home. */
final class Restore implements Command {

    private final PrintStream out;

    Restore(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "FILE [--home DIR]";
    }

    @Override
    public String summary() {
        return "bring a backup back into an empty home, all of it or nothing";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--home"));
        Path file = Path.of(arguments.only("file"));
        HomeSettings settings = Settings.of(arguments);
        Manifest restored = Restoring.restore(file, Passphrase.toOpen(), settings);
        out.println(
                "Restored " + restored.rows() + " rows of " + restored.tables().size() + " tables, as they were at "
                        + restored.takenAt() + ", into " + settings.folder() + ".");
        return DONE;
    }
}
