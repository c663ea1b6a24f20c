package uk.localityreview.timetable.export;

import java.time.LocalTime;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.localityreview.timetable.export.SheetTable.Cell;
import uk.localityreview.timetable.export.SheetTable.Clock;
import uk.localityreview.timetable.export.SheetTable.Column;
import uk.localityreview.timetable.export.SheetTable.Day;
import uk.localityreview.timetable.export.SheetTable.Text;
import uk.localityreview.timetable.export.SheetTable.ToSheet;
import uk.localityreview.timetable.export.SheetTable.Whole;

/** Writes worksheets into a workbook. */
final class SheetWriter {

    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int WIDTH_OF_A_LINE = 90;
    private static final short POINTS = 12;
    private static final float POINTS_OF_A_LINE = 15.5f;
    private static final short INDENT = 1;
    private static final int MOST_LINES = 20;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle header;
    private final XSSFCellStyle headerOfFigures;
    private final XSSFCellStyle sentence;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle link;
    private final XSSFCellStyle day;
    private final XSSFCellStyle clock;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(true, false);
        header = style(true, false);
        header.setWrapText(true);
        sentence = style(false, false);
        headerOfFigures = figures(style(true, false));
        headerOfFigures.setWrapText(true);
        number = figures(style(false, false));
        text = style(false, false);
        text.setWrapText(true);
        link = style(false, true);
        day = figures(style(false, false));
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        clock = figures(style(false, false));
        clock.setDataFormat((short) BuiltinFormats.getBuiltinFormat("h:mm"));
    }

    // A figure would else touch the text in the column after it.
    private static XSSFCellStyle figures(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention(INDENT);
        return style;
    }

    private XSSFCellStyle style(boolean bold, boolean underlined) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        if (underlined) {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** A worksheet of lines in its first column. */
    void lines(String name, List<String> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, WIDTH_OF_A_LINE * WIDTH_OF_A_CHARACTER);
        for (int number = 0; number < lines.size(); number++) {
            XSSFRow row = sheet.createRow(number);
            words(row.createCell(0), lines.get(number), number == 0 ? title : text);
            row.setHeightInPoints(linesOf(lines.get(number), WIDTH_OF_A_LINE) * POINTS_OF_A_LINE);
        }
    }

    /** A worksheet with a title, a sentence and one marked table. */
    void table(SheetTable table) {
        XSSFSheet sheet = workbook.createSheet(table.sheet());
        words(sheet.createRow(0).createCell(0), table.title(), title);
        words(sheet.createRow(1).createCell(0), sentence(table), sentence);
        XSSFRow names = sheet.createRow(2);
        for (int column = 0; column < table.columns().size(); column++) {
            Column one = table.columns().get(column);
            sheet.setColumnWidth(column, one.width() * WIDTH_OF_A_CHARACTER);
            words(names.createCell(column), one.header(), table.holdsFigures(column) ? headerOfFigures : header);
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        for (int number = 0; number < table.rows().size(); number++) {
            row(sheet.createRow(3 + number), table, table.rows().get(number));
        }
        if (!table.rows().isEmpty()) {
            mark(sheet, table);
        }
    }

    private static String sentence(SheetTable table) {
        return table.rows().isEmpty()
                ? "This worksheet is to hold one table, which has no rows yet."
                : "This worksheet contains one table. Notes are on the worksheet Notes.";
    }

    private void mark(XSSFSheet sheet, SheetTable table) {
        var marked = sheet.createTable(new AreaReference(
                new CellReference(2, 0),
                new CellReference(2 + table.rows().size(), table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007));
        marked.setName(table.sheet().replace(' ', '_'));
        marked.setDisplayName(table.sheet().replace(' ', '_'));
    }

    private void row(XSSFRow row, SheetTable table, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            cell(row.createCell(column), cells.get(column));
            if (cells.get(column) instanceof Text(String words)) {
                lines = Math.max(
                        lines, linesOf(words, table.columns().get(column).width()));
            }
        }
        row.setHeightInPoints(lines * POINTS_OF_A_LINE);
    }

    // Not every spreadsheet program makes a row as high as its wrapped text; letters of 12 points are wider than those
    // that a column's width is counted in.
    private static int linesOf(String words, int width) {
        return Math.clamp(Math.ceilDiv(words.length() * 6L, width * 5L), 1, MOST_LINES);
    }

    private void cell(XSSFCell cell, Cell content) {
        switch (content) {
            case Text(String words) -> words(cell, words, text);
            case ToSheet(String name) -> link(cell, name);
            case Whole(int value) -> {
                cell.setCellValue(value);
                cell.setCellStyle(number);
            }
            case Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Clock(LocalTime time) -> {
                cell.setCellValue(time.toSecondOfDay() / SECONDS_OF_A_DAY);
                cell.setCellStyle(clock);
            }
        }
    }

    private static void words(XSSFCell cell, String words, XSSFCellStyle style) {
        // A cell holds so many characters at most, and a longer text is no code, name or role.
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(words.length() > most ? words.substring(0, most) : words);
        cell.setCellStyle(style);
    }

    private void link(XSSFCell cell, String sheet) {
        XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        to.setAddress("'" + sheet + "'!A1");
        cell.setHyperlink(to);
        words(cell, sheet, link);
    }
}
