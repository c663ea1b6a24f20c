package uk.localityreview.indicators.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.FileReading.RefusedRow;

/** A table in CSV as RFC 4180 has it: UTF-8 with or without a byte-order mark, commas, double quotes. */
final class CsvTable implements Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final int LOOK_AHEAD = 4096;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private final List<RefusedRow> refused = new ArrayList<>();
    private @Nullable CSVRecord current;
    private long row = 1;

    private CsvTable(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
        CSVRecord first = read();
        if (first == null) {
            throw new Unreadable("The file is empty.");
        }
        this.header = List.of(first.values());
    }

    /** Opens a table on a stream, which it closes. */
    static CsvTable open(InputStream stream) {
        try {
            InputStream text = afterTheMark(new BufferedInputStream(stream, 1 << 16));
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new CsvTable(CSVParser.builder()
                    .setReader(new BufferedReader(new InputStreamReader(text, decoder), 1 << 16))
                    .setFormat(FORMAT)
                    .get());
        } catch (IOException e) {
            throw unreadable(e, 1);
        }
    }

    private static InputStream afterTheMark(BufferedInputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] start = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw new Unreadable("The file is in UTF-16: save it as CSV in UTF-8 and offer it again.");
        }
        for (byte b : start) {
            if (b == 0) {
                throw new Unreadable("The file is not text in UTF-8: save it as CSV in UTF-8 and offer it again.");
            }
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            stream.skipNBytes(3);
        }
        return stream;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        for (CSVRecord record = read(); record != null; record = read()) {
            row++;
            if (record.size() == header.size()) {
                current = record;
                return true;
            }
            refused.add(new RefusedRow(row, "has " + record.size() + " columns where the header has " + header.size()));
        }
        current = null;
        return false;
    }

    private @Nullable CSVRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause(), row + 1);
        } catch (IllegalStateException e) {
            throw new Unreadable("Row " + (row + 1) + " cannot be told into columns: is a quotation mark unclosed?", e);
        }
    }

    private static Unreadable unreadable(@Nullable Throwable cause, long row) {
        return switch (cause) {
            case CharacterCodingException e ->
                new Unreadable(
                        "The file is not in UTF-8 from row " + row
                                + " or a little after (Windows-1252, as a spreadsheet saves it?): save it as CSV in UTF-8 and offer it again.",
                        e);
            case ZipException e -> new Unreadable("The packed file is damaged: fetch it again.", e);
            case EOFException e -> new Unreadable("The packed file is cut short: fetch it again.", e);
            case TooLarge e -> new Unreadable(e.sentence(), e);
            case null, default ->
                new Unreadable(
                        "Row " + row + " cannot be told into columns: is a quotation mark out of place?",
                        cause == null ? new IOException("no cause") : cause);
        };
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String value(int column) {
        CSVRecord record = current;
        if (record == null) {
            throw new IllegalStateException("There is no row to take a value from");
        }
        return record.get(column);
    }

    @Override
    public List<RefusedRow> refused() {
        return refused;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
