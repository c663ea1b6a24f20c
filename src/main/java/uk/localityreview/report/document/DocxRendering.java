package uk.localityreview.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Fact;
import uk.localityreview.report.document.Block.Facts;
import uk.localityreview.report.document.Block.Notice;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Picture;
import uk.localityreview.report.document.Block.Quotation;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.picture.Drawing;
import uk.localityreview.report.picture.GraphicsCanvas;
import uk.localityreview.shared.SettledZip;

/** A document as DOCX, with real heading styles, for a partnership that wants to work on it. */
public final class DocxRendering {

    private static final double POINTS_A_PIXEL = 0.75;

    private final XWPFDocument docx = new XWPFDocument();
    private final Document document;
    private final DocxStyles styles;
    private long bookmarks;

    private DocxRendering(Document document) {
        this.document = document;
        this.styles = DocxStyles.into(docx);
    }

    public static byte[] of(Document document) {
        DocxRendering rendering = new DocxRendering(document);
        try (rendering.docx) {
            rendering.write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            rendering.docx.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("The DOCX could not be made", e);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        properties();
        marking();
        paragraph("Heading1").createRun().setText(document.title());
        paragraph("Subtitle").createRun().setText(document.subtitle());
        paragraph("Normal").createRun().setText("Made " + PublishedDates.moment(document.generatedAt()));
        if (!document.notice().isEmpty()) {
            paragraph("Notice").createRun().setText(document.notice());
        }
        DocxContents.into(docx, document);
        for (Section section : document.sections()) {
            section(section, 2);
        }
    }

    private void properties() {
        var core = docx.getProperties().getCoreProperties();
        Date at = Date.from(document.generatedAt());
        core.setTitle(document.title());
        core.setDescription(document.description());
        core.setCreator("Locality Review");
        core.setCategory(document.marking());
        core.setCreated(Optional.of(at));
        core.setModified(Optional.of(at));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
    }

    private void marking() {
        XWPFParagraph head = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.setAlignment(ParagraphAlignment.CENTER);
        head.createRun().setText(document.marking());
        XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(document.marking() + "    Page ");
        field(foot, "PAGE");
        foot.createRun().setText(" of ");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void section(Section section, int level) throws IOException, InvalidFormatException {
        XWPFParagraph heading = paragraph("Heading" + Math.min(level, 5));
        CTBookmark mark = heading.getCTP().addNewBookmarkStart();
        mark.setName(bookmark(section.id()));
        mark.setId(BigInteger.valueOf(bookmarks));
        heading.createRun().setText(section.heading());
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
        for (Block block : section.blocks()) {
            block(block);
        }
        for (Section part : section.parts()) {
            section(part, level + 1);
        }
    }

    private void block(Block block) throws IOException, InvalidFormatException {
        switch (block) {
            case Paragraph(String text) -> paragraph("Normal").createRun().setText(text);
            case Notice(String text) -> paragraph("Notice").createRun().setText(text);
            case Bullets bullets -> bullets.items().forEach(this::bullet);
            case Facts facts -> facts.facts().forEach(this::fact);
            case Quotation(String words, String attribution) -> {
                XWPFParagraph quote = paragraph("Quote");
                quote.setKeepNext(true);
                quote.createRun().setText(words);
                paragraph("Attribution").createRun().setText(attribution);
            }
            case Table table -> DocxTables.into(docx, table);
            case Picture(Drawing drawing) -> picture(drawing);
            case See(String text, String target) -> link(paragraph("Normal"), target, text);
        }
    }

    private void bullet(String text) {
        XWPFParagraph bullet = paragraph("ListBullet");
        bullet.setNumID(styles.bullets());
        bullet.createRun().setText(text);
    }

    private void fact(Fact fact) {
        XWPFParagraph paragraph = paragraph("Fact");
        XWPFRun label = paragraph.createRun();
        label.setBold(true);
        label.setText(fact.label() + ": ");
        paragraph.createRun().setText(fact.text());
    }

    private void picture(Drawing drawing) throws IOException, InvalidFormatException {
        byte[] png = GraphicsCanvas.png(drawing, 2);
        var picture = paragraph("Normal")
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(png),
                        org.apache.poi.common.usermodel.PictureType.PNG,
                        drawing.id() + ".png",
                        Units.toEMU(drawing.width() * POINTS_A_PIXEL),
                        Units.toEMU(drawing.height() * POINTS_A_PIXEL));
        var properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setDescr(drawing.description());
        var inline = docx.getLastParagraph()
                .getRuns()
                .getLast()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr();
        inline.setName(drawing.title());
        inline.setDescr(drawing.description());
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static void link(XWPFParagraph paragraph, String target, String text) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(target));
        var run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        run.addNewT().setStringValue(text);
    }

    /** Word takes letters, digits and the low line for the name of a bookmark, forty at most. */
    static String bookmark(String id) {
        String name = "s_" + id.replaceAll("[^A-Za-z0-9]", "_");
        return name.substring(0, Math.min(name.length(), 40));
    }
}
