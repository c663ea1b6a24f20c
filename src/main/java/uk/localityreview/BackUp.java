package uk.localityreview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import uk.localityreview.home.VisitedHome;
import uk.localityreview.home.backup.BackingUp;
import uk.localityreview.home.backup.Manifest;

/** Copies a home into one sealed file, whether or not the house is running. */
final class BackUp implements Command {

    private final PrintStream out;

    BackUp(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "FILE [--home DIR]";
    }

    @Override
    public String summary() {
        return "copy the home into one file, sealed with a passphrase, also while it is in use";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--home"));
        Path file = Path.of(arguments.only("file"));
        char[] passphrase = Passphrase.toSeal();
        try (VisitedHome home = VisitedHome.visit(Settings.of(arguments))) {
            Manifest made = new BackingUp(InstantSource.system(), Settings.version())
                    .backUp(home.address(), home.key(), file, passphrase);
            out.println("Backed up " + made.rows() + " rows of " + made.tables().size() + " tables into " + file
                    + ". Keep the passphrase: nobody can open the file without it.");
        }
        return DONE;
    }
}
