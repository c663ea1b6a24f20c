package uk.localityreview.home;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/** A home's database and key for one deed, whether or not the house is running meanwhile. */
public final class VisitedHome implements AutoCloseable {

    private final DatabaseAddress address;
    private final MasterKey key;
    private final Runnable leave;

    private VisitedHome(DatabaseAddress address, MasterKey key, Runnable leave) {
        this.address = address;
        this.key = key;
        this.leave = leave;
    }

    /** Reaches the database: the one given by setting, the one of the running house, or one started for this deed. */
    public static VisitedHome visit(HomeSettings settings) {
        Path folder = settings.folder().toAbsolutePath().normalize();
        if (settings.database().isGiven()) {
            return new VisitedHome(settings.database().address(), keyIn(folder, settings), () -> {});
        }
        if (!Cluster.existsIn(folder)) {
            throw new Refused("There is no database in the home " + folder + "; give the right place with --home.");
        }
        DataHome home = openUnlessInUse(folder);
        if (home == null) {
            return running(folder, settings);
        }
        return started(home, settings);
    }

    private static @Nullable DataHome openUnlessInUse(Path folder) {
        try {
            return DataHome.open(folder);
        } catch (HomeInUse e) {
            return null;
        }
    }

    private static VisitedHome running(Path folder, HomeSettings settings) {
        DatabaseAddress address = EmbeddedDatabase.running(folder)
                .orElseThrow(() -> new Refused(
                        "The house at " + folder + " is just starting or stopping; try again in a moment."));
        return new VisitedHome(address, keyIn(folder, settings), () -> {});
    }

    private static VisitedHome started(DataHome home, HomeSettings settings) {
        try {
            MasterKey key = home.masterKey(settings.masterKey());
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(home, settings.database().way());
            Thread whenKilled = new Thread(database::close, "stop the database");
            Runtime.getRuntime().addShutdownHook(whenKilled);
            return new VisitedHome(database.address(), key, () -> {
                Runtime.getRuntime().removeShutdownHook(whenKilled);
                database.close();
                home.close();
            });
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static MasterKey keyIn(Path folder, HomeSettings settings) {
        if (!settings.masterKey().isBlank()) {
            return MasterKey.ofBase64(settings.masterKey());
        }
        Path file = folder.resolve("master.key");
        if (!Files.exists(file)) {
            throw new Refused("There is no master key in the home " + folder
                    + "; give the right place with --home, or the key with locality.master-key.");
        }
        return MasterKey.inFile(file);
    }

    /** Where the database is reached. */
    public DatabaseAddress address() {
        return address;
    }

    /** The home's master key. */
    public MasterKey key() {
        return key;
    }

    @Override
    public void close() {
        leave.run();
    }
}
