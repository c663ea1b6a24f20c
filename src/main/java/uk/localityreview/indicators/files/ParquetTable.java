package uk.localityreview.indicators.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.FileReading.RefusedRow;

/**
 * A table in Parquet, read by DuckDB, which is loaded when the first one comes; rows are numbered as if a header were row 1.
 * Each column that is read costs, for its texts are decoded whether asked for or not.
 */
final class ParquetTable implements Table {

    private final Path copy;
    private final Connection duck;
    private final Statement statement;
    private final List<String> header = new ArrayList<>();
    private List<String> wanted;
    private @Nullable ResultSet rows;
    private long row = 1;

    private ParquetTable(Path copy, Connection duck) throws SQLException {
        this.copy = copy;
        this.duck = duck;
        this.statement = duck.createStatement();
        statement.execute("set autoinstall_known_extensions = false");
        statement.execute("set autoload_known_extensions = false");
        statement.execute("set memory_limit = '512MB'");
        statement.execute("set preserve_insertion_order = true");
        try (ResultSet none = statement.executeQuery("select * " + from() + " limit 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                header.add(none.getMetaData().getColumnLabel(i));
            }
        }
        this.wanted = header;
    }

    /** Opens a table on a file, under a name of our own: one with signs of a pattern would be read as many files. */
    static ParquetTable open(Path file) throws IOException {
        Path copy = Files.createTempFile("figures-", ".parquet");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Connection duck = DriverManager.getConnection("jdbc:duckdb:");
            try {
                return new ParquetTable(copy, duck);
            } catch (SQLException e) {
                duck.close();
                throw e;
            }
        } catch (SQLException e) {
            Files.deleteIfExists(copy);
            throw new Unreadable("The Parquet file is damaged or of a kind that cannot be read.", e);
        }
    }

    private String from() {
        return "from read_parquet('" + copy.toString().replace("'", "''") + "')";
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void only(List<String> columns) {
        wanted = header.stream().filter(columns::contains).toList();
    }

    @Override
    public boolean next() {
        try {
            ResultSet open = rows;
            if (open == null) {
                open = statement.executeQuery("select "
                        + wanted.stream()
                                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(", "))
                        + " " + from());
                rows = open;
            }
            row++;
            return open.next();
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String value(int column) {
        ResultSet open = rows;
        if (open == null) {
            throw new IllegalStateException("There is no row to take a value from");
        }
        try {
            String value = open.getString(wanted.indexOf(header.get(column)) + 1);
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    private Unreadable damaged(SQLException e) {
        return new Unreadable("The Parquet file is damaged near row " + row + ".", e);
    }

    @Override
    public List<RefusedRow> refused() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            duck.close();
            Files.deleteIfExists(copy);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("A Parquet table was not let go of", e);
        }
    }
}
