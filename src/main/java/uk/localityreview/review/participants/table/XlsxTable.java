package uk.localityreview.review.participants.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import uk.localityreview.review.participants.table.Grid.Row;

/** Reads the first sheet of an XLSX row by row, each cell as the spreadsheet shows it. */
final class XlsxTable {

    private static final String WHAT = "The selected file";
    private static final String UNREADABLE = "The selected file is not a spreadsheet that can be read. Save it as CSV";

    private XlsxTable() {}

    static GridReading read(byte[] bytes) {
        WorkbookParts parts = WorkbookParts.of(bytes);
        if (parts.refusal().isPresent()) {
            return new GridReading.NotTaken(parts.refusal().get());
        }
        List<String> notices = new ArrayList<>();
        if (parts.hasFormulas()) {
            notices.add("Some cells hold formulas: what they last came to was read, and no formula was worked out.");
        }
        try {
            return Grid.within(firstSheet(bytes, notices), notices, WHAT);
        } catch (TooMany e) {
            return new GridReading.NotTaken(e.sentence);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | ParserConfigurationException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            return new GridReading.NotTaken(UNREADABLE);
        }
    }

    private static List<Row> firstSheet(byte[] bytes, List<String> notices)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            Rows rows = new Rows();
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                return List.of();
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(workbook),
                        rows,
                        new DataFormatter(Locale.UK),
                        false));
                xml.parse(new InputSource(sheet));
            }
            if (sheets.hasNext()) {
                notices.add("Only the first sheet was read.");
            }
            return rows.rows;
        }
    }

    /** Gathers the cells of each row, the empty ones between them too. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = new CellReference(reference).getCol();
            if (column > Grid.MOST_COLUMNS) {
                throw new TooMany("%s has more than %d columns, which is the most".formatted(WHAT, Grid.MOST_COLUMNS));
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }

        @Override
        public void endRow(int number) {
            Row row = new Row(number + 1, cells);
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > Grid.MOST_ROWS + 1) {
                throw new TooMany(
                        "%s has more than %d people, which is the most at a time".formatted(WHAT, Grid.MOST_ROWS));
            }
        }
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        TooMany(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
