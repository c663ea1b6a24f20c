package uk.localityreview.home;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import uk.localityreview.shared.Refused;

/**
 * Brings the database up to date, room by room in the order of their dependency. Each room has a schema of its own, a
 * folder of migrations under {@code db/migration}, and its history in its schema.
 */
public final class Migrations {

    /** The rooms that may keep tables, whoever is needed by another first. */
    private static final List<String> ROOMS = List.of(
            "audit",
            "access",
            "vault",
            "review",
            "timetable",
            "fieldwork",
            "evidence",
            "indicators",
            "triangulation",
            "network",
            "report",
            "daypack");

    /** The table in each schema that tells which migrations it has had. */
    public static final String HISTORY = "flyway_schema_history";

    /** The schema that is there only while a restore is not finished. */
    public static final String UNFINISHED_RESTORE = "unfinished_restore";

    private static final String NO_REPEATABLE = "not_now_";

    private final DataSource source;

    public Migrations(DataSource source) {
        this.source = source;
    }

    /** The rooms that have migrations, in the order in which they are migrated. */
    public static List<String> rooms() {
        ClassLoader loader = Migrations.class.getClassLoader();
        return ROOMS.stream()
                .filter(room -> loader.getResource("db/migration/" + room) != null)
                .toList();
    }

    /** Brings every room to its newest version. A database of a newer program is refused. */
    public void migrate() {
        refuseAnUnfinishedRestore();
        refuseANewerDatabase();
        for (String room : rooms()) {
            migrate(room, configuration(room));
        }
    }

    /** Brings the named rooms to the named versions, as they were when a backup was made; others are left alone. */
    public void migrateTo(Map<String, String> versions) {
        for (String room : rooms()) {
            String version = versions.get(room);
            if (version != null) {
                migrate(room, configuration(room).target(version).repeatableSqlMigrationPrefix(NO_REPEATABLE));
            }
        }
    }

    private void migrate(String room, FluentConfiguration configuration) {
        try {
            configuration.load().migrate();
        } catch (FlywayException e) {
            throw new Refused(
                    "The database could not be brought up to date: a step of the room " + room
                            + " failed and was undone; what was there before is kept. Start again, and if it fails"
                            + " again, restore the last backup with the version that made it.",
                    e);
        }
    }

    /** The newest version that this program knows of each room. */
    public Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (String room : rooms()) {
            MigrationVersion newest = MigrationVersion.EMPTY;
            for (MigrationInfo info : configuration(room).load().info().all()) {
                MigrationVersion version = info.getVersion();
                if (version != null
                        && info.getScript() != null
                        && !info.getState().name().startsWith("FUTURE")
                        && version.compareTo(newest) > 0) {
                    newest = version;
                }
            }
            known.put(room, newest.getVersion());
        }
        return known;
    }

    /** The version that each room of this database has. */
    public static Map<String, String> versions(Connection connection) throws SQLException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String room : migratedSchemas(connection)) {
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select version from \"" + room + "\"." + HISTORY
                            + " where success and version is not null order by installed_rank")) {
                MigrationVersion newest = MigrationVersion.EMPTY;
                while (rows.next()) {
                    MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                    newest = version.compareTo(newest) > 0 ? version : newest;
                }
                versions.put(room, newest.getVersion());
            }
        }
        return versions;
    }

    /** The schemas that hold a history of migrations. */
    public static List<String> migratedSchemas(Connection connection) throws SQLException {
        return schemas(connection, "select schemaname from pg_tables where tablename = '" + HISTORY + "' order by 1");
    }

    private static List<String> schemas(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> schemas = new ArrayList<>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        }
    }

    /** Whether a restore into this database was begun and not finished. */
    public static boolean hasAnUnfinishedRestore(Connection connection) throws SQLException {
        return !schemas(connection, "select nspname from pg_namespace where nspname = '" + UNFINISHED_RESTORE + "'")
                .isEmpty();
    }

    private void refuseAnUnfinishedRestore() {
        try (Connection connection = source.getConnection()) {
            if (hasAnUnfinishedRestore(connection)) {
                throw new Refused(
                        "A restore into this database was not finished, so that nothing in it can be relied on;"
                                + " run the restore again.");
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Whether a room's version is beyond what this program knows, or the room is unknown to it. */
    public boolean knows(Map<String, String> versions) {
        Map<String, String> known = known();
        return versions.entrySet().stream().allMatch(entry -> {
            String newest = known.get(entry.getKey());
            return newest != null
                    && MigrationVersion.fromVersion(entry.getValue()).compareTo(MigrationVersion.fromVersion(newest))
                            <= 0;
        });
    }

    private void refuseANewerDatabase() {
        try (Connection connection = source.getConnection()) {
            Map<String, String> versions = versions(connection);
            versions.keySet().retainAll(ROOMS);
            if (!versions.isEmpty() && !knows(versions)) {
                throw new Refused("The database was last used by a newer Locality Review than this one; nothing was"
                        + " changed. Start the newer version.");
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(SQLException e) {
        return new Refused(
                "The database cannot be read; nothing was changed. See that it is running, and try again.", e);
    }

    private FluentConfiguration configuration(String room) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .schemas(room)
                .defaultSchema(room)
                .table(HISTORY)
                .createSchemas(true)
                .locations("classpath:db/migration/" + room)
                .validateMigrationNaming(true)
                .cleanDisabled(true);
    }
}
