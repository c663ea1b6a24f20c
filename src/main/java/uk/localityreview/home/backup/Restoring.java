package uk.localityreview.home.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import uk.localityreview.home.DataHome;
import uk.localityreview.home.DatabaseAddress;
import uk.localityreview.home.EmbeddedDatabase;
import uk.localityreview.home.HomeDatabase;
import uk.localityreview.home.HomeSettings;
import uk.localityreview.home.MasterKey;
import uk.localityreview.home.Migrations;
import uk.localityreview.shared.Refused;

/**
 * Brings a backup back into an empty home, or into an empty database that somebody else runs: all of it or nothing. A
 * restore that was cut off is begun anew by running it again.
 */
public final class Restoring {

    private Restoring() {}

    /** Restores the file into the home that the settings name. */
    public static Manifest restore(Path file, char[] passphrase, HomeSettings settings) {
        Backup backup = Backup.verify(file, passphrase);
        if (!Migrations.knows(backup.manifest().rooms())) {
            throw new Refused("This backup was made by a newer Locality Review than this one ("
                    + backup.manifest().appVersion() + "); restore it with that version. Nothing was changed.");
        }
        refuseAnotherKey(backup, settings);
        try (DataHome home = DataHome.open(settings.folder())) {
            boolean made = !settings.database().isGiven() && !EmbeddedDatabase.existsIn(home);
            if (made && home.masterKeyFile().toFile().exists()) {
                throw notEmpty();
            }
            boolean done = false;
            try {
                into(home, settings, backup);
                done = true;
            } finally {
                if (made && !done) {
                    EmbeddedDatabase.discard(home);
                }
            }
        }
        return backup.manifest();
    }

    private static void refuseAnotherKey(Backup backup, HomeSettings settings) {
        String given = settings.masterKey();
        if (!given.isBlank() && !MasterKey.ofBase64(given).equals(backup.key())) {
            throw new Refused("The setting locality.master-key is not the key of this backup, with which its notes are"
                    + " sealed; leave the setting out or give that key. Nothing was changed.");
        }
    }

    private static void into(DataHome home, HomeSettings settings, Backup backup) {
        try (HomeDatabase database = HomeDatabase.open(home, settings.database());
                Connection connection = database.address().connect()) {
            refuseUnlessEmpty(home, connection);
            boolean done = false;
            try {
                load(home, settings, backup, database.address(), connection);
                done = true;
            } finally {
                if (!done) {
                    Loading.clear(connection);
                    Sql.run(connection, "drop schema if exists " + Migrations.UNFINISHED_RESTORE);
                }
            }
            new Migrations(database.address().source()).migrate();
        } catch (SQLException e) {
            throw new Refused(
                    "The database did not take the backup, so that none of it was restored; see that it is"
                            + " running and has room, and try again.",
                    e);
        }
    }

    private static void refuseUnlessEmpty(DataHome home, Connection connection) throws SQLException {
        if (Migrations.hasAnUnfinishedRestore(connection)) {
            Loading.clear(connection);
            return;
        }
        boolean hasKey = home.masterKeyFile().toFile().exists();
        if (hasKey || !Migrations.migratedSchemas(connection).isEmpty()) {
            throw notEmpty();
        }
    }

    private static Refused notEmpty() {
        return new Refused("A backup is restored only into an empty home, and there is already something here; nothing"
                + " was changed. Give an empty place with --home, or an empty database.");
    }

    private static void load(
            DataHome home, HomeSettings settings, Backup backup, DatabaseAddress address, Connection connection)
            throws SQLException {
        Sql.run(connection, "create schema if not exists " + Migrations.UNFINISHED_RESTORE);
        new Migrations(address.source()).migrateTo(backup.manifest().rooms());
        connection.setAutoCommit(false);
        try {
            Loading.load(connection, backup);
            // Within the transaction: until it is committed the home counts as unfinished, with a key or without.
            if (settings.masterKey().isBlank()) {
                home.keep(backup.key());
            }
            Sql.run(connection, "drop schema " + Migrations.UNFINISHED_RESTORE);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            home.masterKeyFile().toFile().delete();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
