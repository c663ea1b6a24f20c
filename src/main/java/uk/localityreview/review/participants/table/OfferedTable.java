package uk.localityreview.review.participants.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.localityreview.review.participants.table.Grid.Row;
import uk.localityreview.shared.Utf8Text;

/** A table that somebody pasted or selected as a file; what a file is, its bytes tell, never its name. */
public final class OfferedTable {

    private static final String FILE = "The selected file";
    private static final int LARGEST = 5_000_000;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    private OfferedTable() {}

    /** Reads a CSV in UTF-8, or an XLSX. */
    public static GridReading ofFile(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return notTaken("The selected file must be smaller than 5 MB");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return notTaken("The selected file is password protected, or in the old .xls format. Save it as .xlsx "
                    + "without a password");
        }
        if (starts(bytes, 'P', 'K')) {
            return XlsxTable.read(bytes);
        }
        return switch (Utf8Text.of(bytes)) {
            case Utf8Text.NotRead(int _, String reason) -> notTaken(FILE + " " + reason);
            case Utf8Text.Read(String text) ->
                text.indexOf('\0') >= 0
                        ? notTaken("The selected file must be a CSV or an XLSX")
                        : read(text, separatorOf(text), FILE);
        };
    }

    /** Reads what was copied from a spreadsheet: rows of values with tabs between. */
    public static GridReading ofPasted(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return read(plain, separatorOf(plain), "What you pasted");
    }

    private static GridReading read(String text, char separator, String what) {
        List<Row> rows = new ArrayList<>();
        CSVFormat format = CSV.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            long line = 0;
            for (CSVRecord record : parser) {
                rows.add(new Row((int) line + 1, record.toList()));
                line = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            return notTaken(what + " is not a table: a quotation mark is not closed, or stands in the wrong place");
        }
        return Grid.within(rows, List.of(), what);
    }

    /** The one of tab, semicolon and comma that the header has; a spreadsheet of some countries writes semicolons. */
    private static char separatorOf(String text) {
        String header = text.stripLeading().lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static GridReading notTaken(String sentence) {
        return new GridReading.NotTaken(sentence);
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
