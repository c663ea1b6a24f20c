package uk.localityreview.report.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a DOCX: entries that work at once, inside a field that Word can bring up to date. They carry no page
 * numbers, for those are known only to the program that lays the pages out.
 */
final class DocxContents {

    private record Entry(Section section, int level) {}

    private DocxContents() {}

    static void into(XWPFDocument docx, Document document) {
        XWPFParagraph heading = docx.createParagraph();
        heading.setStyle("ContentsHeading");
        heading.createRun().setText("Contents");
        List<Entry> entries = new ArrayList<>();
        for (Section section : document.sections()) {
            entries.add(new Entry(section, 1));
            if (section.partsInContents()) {
                section.parts().forEach(part -> entries.add(new Entry(part, 2)));
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            XWPFParagraph line = docx.createParagraph();
            line.setStyle("TOC" + entry.level());
            if (i == 0) {
                start(line);
            }
            DocxRendering.link(line, entry.section().id(), entry.section().heading());
            if (i == entries.size() - 1) {
                line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private static void start(XWPFParagraph line) {
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.getCTP().addNewR().addNewInstrText().setStringValue(" TOC \\o \"2-3\" \\h \\n ");
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }
}
