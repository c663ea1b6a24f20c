package uk.localityreview.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import uk.localityreview.report.document.Block.Table;

/** Tables of a DOCX: a header row that repeats, rows that stay whole, no merged cells. */
final class DocxTables {

    private static final int TEXT_WIDTH = 9638; // twentieths of a point: A4 less its margins

    private DocxTables() {}

    static void into(XWPFDocument docx, Table table) {
        XWPFParagraph caption = docx.createParagraph();
        caption.setStyle("Caption");
        caption.setKeepNext(true);
        caption.createRun().setText(table.caption());
        XWPFTable word = docx.createTable(1, table.columns().size());
        shape(word, table);
        XWPFTableRow head = word.getRow(0);
        fill(head, table.columns(), "TableHead");
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (List<String> row : table.rows()) {
            XWPFTableRow line = word.createRow();
            fill(line, row, "TableText");
            line.setCantSplitRow(true);
        }
        XWPFParagraph gap = docx.createParagraph();
        gap.setStyle("TableText");
    }

    private static void shape(XWPFTable word, Table table) {
        word.setWidthType(TableWidthType.DXA);
        word.setWidth(TEXT_WIDTH);
        word.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = word.getCTTbl().getTblGrid() == null
                ? word.getCTTbl().addNewTblGrid()
                : word.getCTTbl().getTblGrid();
        for (int i = 0; i < table.widths().size(); i++) {
            BigInteger width =
                    BigInteger.valueOf((long) TEXT_WIDTH * table.widths().get(i) / 100);
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(width);
            word.getRow(0).getCell(i).setWidth(width.toString());
        }
        word.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        word.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        word.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        word.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        word.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "B1B4B6");
        word.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "B1B4B6");
    }

    private static void fill(XWPFTableRow row, List<String> texts, String style) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            paragraph.createRun().setText(texts.get(i));
        }
    }
}
