package uk.localityreview.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
            "invitation",
            "fieldwork",
            "safeguarding",
            "evidence",
            "indicators",
            "triangulation",
            "network",
            "report",
            "daypack");

    private static final Comparator<String> IN_ORDER = Comparator.<String>comparingInt(
                    room -> ROOMS.contains(room) ? ROOMS.indexOf(room) : ROOMS.size())
            .thenComparing(Comparator.naturalOrder());

    /** The table in each schema that tells which migrations it has had. */
    public static final String HISTORY = "flyway_schema_history";

    /** The schema that is there only while a restore is not finished. */
    public static final String UNFINISHED_RESTORE = "unfinished_restore";

    private static final Pattern VERSIONED = Pattern.compile(".*/db/migration/([^/]+)/V([0-9._]+)__[^/]*\\.sql");
    private static final String NO_REPEATABLE = "not_now_";

    private final DataSource source;

    public Migrations(DataSource source) {
        this.source = source;
    }

    /** The rooms that have migrations, in the order in which they are migrated; one that is not in the order comes last. */
    public static List<String> rooms() {
        return List.copyOf(known().keySet());
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
    public static Map<String, String> known() {
        Map<String, List<String>> versions = new TreeMap<>(IN_ORDER);
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver(Migrations.class.getClassLoader())
                    .getResources("classpath*:db/migration/*/V*.sql");
            for (Resource script : scripts) {
                Matcher found = VERSIONED.matcher(script.getURL().getPath());
                if (found.matches()) {
                    versions.computeIfAbsent(found.group(1), room -> new ArrayList<>())
                            .add(found.group(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> known = new LinkedHashMap<>();
        versions.forEach((room, found) -> known.put(room, newest(found).getVersion()));
        return known;
    }

    private static MigrationVersion newest(List<String> versions) {
        return versions.stream()
                .map(MigrationVersion::fromVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }

    /** The version that each room of this database has. */
    public static Map<String, String> versions(Connection connection) throws SQLException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String room : migratedSchemas(connection)) {
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select version from \"" + room + "\"." + HISTORY
                            + " where success and version is not null order by installed_rank")) {
                List<String> applied = new ArrayList<>();
                while (rows.next()) {
                    applied.add(rows.getString(1));
                }
                versions.put(room, newest(applied).getVersion());
            }
        }
        return versions;
    }

    /** The rooms that have had migrations in this database, in order of their dependency. */
    public static List<String> migratedSchemas(Connection connection) throws SQLException {
        return schemas(
                        connection,
                        "select schemaname from pg_tables where tablename = '" + HISTORY
                                + "' and schemaname <> 'public'")
                .stream()
                .sorted(IN_ORDER)
                .toList();
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

    /** Whether this program knows every one of these rooms, and each up to its version at least. */
    public static boolean knows(Map<String, String> versions) {
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
