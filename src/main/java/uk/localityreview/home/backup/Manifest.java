package uk.localityreview.home.backup;

import java.util.List;
import java.util.Map;

/**
 * What is in a backup.
 *
 * @param formatVersion of the file's layout
 * @param appVersion of the program that made it
 * @param postgresVersion of the database it was taken from
 * @param takenAt in ISO 8601, UTC
 * @param rooms the version of each room's migrations
 * @param tables in the order in which they were copied
 * @param sequences the value that each stands at
 */
public record Manifest(
        int formatVersion,
        String appVersion,
        String postgresVersion,
        String takenAt,
        Map<String, String> rooms,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;

    /**
     * A table as copied out, in PostgreSQL's text format.
     *
     * @param schema the room
     * @param name the table
     * @param columns in order, generated ones left out
     * @param rows how many
     * @param sha256 of the copied bytes
     */
    public record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + schema + "/" + name;
        }

        String qualified() {
            return Sql.quoted(schema, name);
        }

        String copy(String direction) {
            String columnList =
                    String.join(", ", columns.stream().map(Sql::quoted).toList());
            return "copy " + qualified() + " (" + columnList + ") " + direction;
        }

        Table counted(long counted, String hash) {
            return new Table(schema, name, columns, counted, hash);
        }
    }

    /**
     * Where a sequence stands.
     *
     * @param schema the room
     * @param name the sequence
     * @param value last given out
     * @param called false when not even that one was given out
     */
    public record Sequence(String schema, String name, long value, boolean called) {}

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
