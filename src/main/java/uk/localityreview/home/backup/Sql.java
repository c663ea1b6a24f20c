package uk.localityreview.home.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the copying asks of PostgreSQL's catalogue. */
final class Sql {

    private static final String TABLES = """
            select n.nspname, c.relname,
                   array(select a.attname::text from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0
                            and not a.attisdropped and a.attgenerated = ''
                          order by a.attnum)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'flyway_schema_history'
             order by array_position(?, n.nspname::text), c.relname""";

    private static final String SEQUENCES = """
            select schemaname, sequencename from pg_sequences
             where schemaname = any (?) order by 1, 2""";

    private static final String FOREIGN_KEYS = """
            select n.nspname, c.relname, rn.nspname, rc.relname
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid   join pg_namespace n on n.oid = c.relnamespace
              join pg_class rc on rc.oid = f.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
             where f.contype = 'f' and f.conrelid <> f.confrelid""";

    private static final String TRIGGERS = """
            select n.nspname, c.relname, t.tgname, t.tgenabled
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgenabled <> 'D' and n.nspname = any (?)""";

    /** The function by which a room wants to be told, within the same transaction, that its tables were restored. */
    static final String RESTORED = "restored";

    private static final String ROOMS_TO_TELL = """
            select n.nspname from pg_proc f join pg_namespace n on n.oid = f.pronamespace
             where f.proname = 'restored' and f.pronargs = 0 and n.nspname = any (?) order by 1""";

    private Sql() {}

    /** A table must be filled after those that it refers to. */
    record ForeignKey(String from, String to) {}

    /** A trigger that is on, and how it is switched on again. */
    record Trigger(String table, String name, String enabled) {

        String off() {
            return "alter table " + table + " disable trigger " + quoted(name);
        }

        String on() {
            String when = switch (enabled) {
                case "A" -> "always ";
                case "R" -> "replica ";
                default -> "";
            };
            return "alter table " + table + " enable " + when + "trigger " + quoted(name);
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static List<Manifest.Table> tables(Connection connection, List<String> schemas) throws SQLException {
        return ask(
                connection,
                TABLES,
                schemas,
                row -> new Manifest.Table(
                        row.getString(1),
                        row.getString(2),
                        strings(row.getArray(3).getArray()),
                        0,
                        ""));
    }

    static List<Manifest.Sequence> sequences(Connection connection, List<String> schemas) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String[] name :
                ask(connection, SEQUENCES, schemas, row -> new String[] {row.getString(1), row.getString(2)})) {
            sequences.addAll(ask(
                    connection,
                    "select last_value, is_called from " + quoted(name[0], name[1]),
                    List.of(),
                    row -> new Manifest.Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        return ask(
                connection,
                FOREIGN_KEYS,
                List.of(),
                row -> new ForeignKey(
                        quoted(row.getString(1), row.getString(2)), quoted(row.getString(3), row.getString(4))));
    }

    static List<Trigger> triggers(Connection connection, List<String> schemas) throws SQLException {
        return ask(
                connection,
                TRIGGERS,
                schemas,
                row -> new Trigger(quoted(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)));
    }

    /** The rooms that have a function {@link #RESTORED}. */
    static List<String> roomsToTell(Connection connection, List<String> schemas) throws SQLException {
        return ask(connection, ROOMS_TO_TELL, schemas, row -> row.getString(1));
    }

    private static <T> List<T> ask(Connection connection, String sql, List<String> schemas, RowReader<T> reader)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                statement.setArray(i, connection.createArrayOf("text", schemas.toArray()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    private static List<String> strings(Object array) {
        return array instanceof String[] strings ? List.of(strings) : List.of();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String quoted(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }
}
