package uk.localityreview.indicators.files;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import uk.localityreview.indicators.FileReading.RefusedRow;

/** A table in Parquet, read by DuckDB, which is loaded when the first one comes; rows are numbered as if a header were row 1. */
final class ParquetTable implements Table {

    private final Connection duck;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> header = new ArrayList<>();
    private long row = 1;

    private ParquetTable(Connection duck, Statement statement, ResultSet rows) throws SQLException {
        this.duck = duck;
        this.statement = statement;
        this.rows = rows;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            header.add(rows.getMetaData().getColumnLabel(i));
        }
    }

    /** Opens a table on a file. */
    static ParquetTable open(Path file) {
        try {
            // A name with signs of a pattern would be read as many files, so the bytes are given a name of our own.
            Path plain = Files.createTempFile("figures-", ".parquet");
            try {
                Files.copy(file, plain, StandardCopyOption.REPLACE_EXISTING);
                return query(plain);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParquetTable query(Path file) {
        try {
            Connection duck = DriverManager.getConnection("jdbc:duckdb:");
            try {
                Statement statement = duck.createStatement();
                statement.execute("set autoinstall_known_extensions = false");
                statement.execute("set autoload_known_extensions = false");
                statement.execute("set memory_limit = '512MB'");
                statement.execute("set preserve_insertion_order = true");
                return new ParquetTable(
                        duck,
                        statement,
                        statement.executeQuery(
                                "select * from read_parquet('" + file.toString().replace("'", "''") + "')"));
            } catch (SQLException e) {
                duck.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new Unreadable("The Parquet file is damaged or of a kind that cannot be read.", e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        try {
            row++;
            return rows.next();
        } catch (SQLException e) {
            throw new Unreadable("The Parquet file is damaged near row " + row + ".", e);
        }
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String value(int column) {
        try {
            String value = rows.getString(column + 1);
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw new Unreadable("The Parquet file is damaged near row " + row + ".", e);
        }
    }

    @Override
    public List<RefusedRow> refused() {
        return List.of();
    }

    @Override
    public void close() {
        try (duck;
                statement;
                rows) {
            row = 0;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not let go of a table", e);
        }
    }
}
