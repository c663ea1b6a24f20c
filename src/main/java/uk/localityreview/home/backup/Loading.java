package uk.localityreview.home.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.localityreview.home.Migrations;
import uk.localityreview.shared.Refused;

/** Fills the tables of a freshly migrated database from a backup, within the caller's transaction. */
final class Loading {

    private Loading() {}

    static void load(Connection connection, Backup backup) throws SQLException {
        List<String> rooms = Migrations.migratedSchemas(connection);
        List<Manifest.Table> tables = backup.manifest().tables();
        refuseOtherColumns(Sql.tables(connection, rooms), tables);
        List<Sql.Trigger> triggers = Sql.triggers(connection, rooms);
        for (Sql.Trigger trigger : triggers) {
            // Rows come back as they were: what a trigger did to them once it must not do again.
            Sql.run(connection, trigger.off());
        }
        empty(connection, tables);
        for (Set<String> floor : floors(connection, tables)) {
            fill(connection, backup, floor);
        }
        for (Sql.Trigger trigger : triggers) {
            Sql.run(connection, trigger.on());
        }
        for (Manifest.Sequence sequence : backup.manifest().sequences()) {
            set(connection, sequence);
        }
        for (String room : Sql.roomsToTell(connection, rooms)) {
            Sql.run(connection, "select " + Sql.quoted(room, Sql.RESTORED) + "()");
        }
    }

    /** A step of the migrations may have put rows in, which are in the backup as they were left. */
    private static void empty(Connection connection, List<Manifest.Table> tables) throws SQLException {
        if (!tables.isEmpty()) {
            Sql.run(
                    connection,
                    "truncate " + tables.stream().map(Manifest.Table::qualified).collect(Collectors.joining(", ")));
        }
    }

    private static void fill(Connection connection, Backup backup, Set<String> floor) throws SQLException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        backup.eachTable((table, rows) -> {
            if (floor.contains(table.qualified()) && copying.copyIn(table.copy("from stdin"), rows) != table.rows()) {
                throw new IllegalStateException("Not every row of " + table.qualified() + " was taken");
            }
        });
    }

    /** The tables in sets to be filled one after another: none refers to a table of a later set. */
    private static List<Set<String>> floors(Connection connection, List<Manifest.Table> tables) throws SQLException {
        List<Sql.ForeignKey> keys = Sql.foreignKeys(connection);
        Set<String> left =
                tables.stream().map(Manifest.Table::qualified).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Set<String>> floors = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = new HashSet<>();
            keys.stream()
                    .filter(key -> left.contains(key.from()) && left.contains(key.to()))
                    .forEach(key -> waiting.add(key.from()));
            Set<String> floor = new LinkedHashSet<>(left);
            floor.removeAll(waiting);
            if (floor.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a ring: " + left);
            }
            floors.add(floor);
            left.removeAll(floor);
        }
        return floors;
    }

    private static void set(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            statement.setString(1, Sql.quoted(sequence.schema(), sequence.name()));
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private static void refuseOtherColumns(List<Manifest.Table> here, List<Manifest.Table> told) {
        if (!shapes(here).equals(shapes(told))) {
            throw new Refused("The tables of this backup are not those that this version makes, so that none of it was"
                    + " restored; restore it with the version that made it.");
        }
    }

    private static Set<List<Object>> shapes(List<Manifest.Table> tables) {
        return tables.stream()
                .map(table -> List.<Object>of(table.qualified(), table.columns()))
                .collect(Collectors.toSet());
    }

    /** Drops every room's schema of a database whose restore was not finished. */
    static void clear(Connection connection) throws SQLException {
        for (String room : Migrations.rooms()) {
            Sql.run(connection, "drop schema if exists " + Sql.quoted(room) + " cascade");
        }
    }
}
