package uk.localityreview.report.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a DOCX: a blank document has none. Sizes are in points, spaces in twentieths of a point. */
final class DocxStyles {

    private final XWPFStyles styles;
    private final List<CTStyle> made = new ArrayList<>();
    private final BigInteger bullets;

    private DocxStyles(XWPFDocument docx) {
        styles = docx.createStyles();
        bullets = bulletList(docx);
    }

    static DocxStyles into(XWPFDocument docx) {
        DocxStyles styles = new DocxStyles(docx);
        styles.defaults();
        styles.headings();
        styles.text();
        styles.contents();
        styles.add();
        page(docx);
        return styles;
    }

    BigInteger bullets() {
        return bullets;
    }

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
        CTStyle normal = style("Normal", "Normal", 12, 0, 140);
        normal.setDefault(true);
    }

    private void headings() {
        int[] sizes = {26, 18, 15, 13, 12};
        for (int level = 1; level <= sizes.length; level++) {
            int above = level == 1 ? 0 : level == 2 ? 480 : 300;
            CTStyle style = style("Heading" + level, "heading " + level, sizes[level - 1], above, 120);
            style.getRPr().addNewB();
            style.getRPr().addNewColor().setVal(level == 3 ? "003078" : "0B0C0C");
            style.getPPr().addNewKeepNext();
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.addNewQFormat();
        }
    }

    private void text() {
        style("Subtitle", "Subtitle", 15, 0, 120);
        style("Header", "header", 11, 0, 0).getRPr().addNewB();
        style("Footer", "footer", 10, 0, 0);
        style("Caption", "caption", 11, 160, 60).getRPr().addNewB();
        style("TableText", "Table text", 10, 40, 40);
        style("TableHead", "Table head", 10, 40, 40).getRPr().addNewB();
        style("ListBullet", "List Bullet", 12, 0, 60);
        bar(style("Fact", "Fact", 12, 0, 60), "1D70B8");
        bar(style("Notice", "Notice", 12, 100, 160), "B8460E");
        bar(style("Quote", "Quote", 12, 80, 0), "B1B4B6");
        CTStyle attribution = style("Attribution", "Attribution", 11, 0, 120);
        attribution.getRPr().addNewColor().setVal("505A5F");
        bar(attribution, "B1B4B6");
    }

    private void contents() {
        style("ContentsHeading", "Contents heading", 18, 360, 120).getRPr().addNewB();
        style("TOC1", "toc 1", 12, 60, 40);
        style("TOC2", "toc 2", 11, 0, 20).getPPr().addNewInd().setLeft(BigInteger.valueOf(400));
        CTStyle link = CTStyle.Factory.newInstance();
        link.setStyleId("Hyperlink");
        link.setType(STStyleType.CHARACTER);
        link.addNewName().setVal("Hyperlink");
        link.addNewRPr().addNewColor().setVal("1D70B8");
        made.add(link);
    }

    private CTStyle style(String id, String name, int points, int above, int below) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(above));
        spacing.setAfter(BigInteger.valueOf(below));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(points * 2L));
        made.add(style);
        return style;
    }

    /** Only when every style is complete: the document takes a copy of each. */
    private void add() {
        made.forEach(style -> styles.addStyle(new XWPFStyle(style)));
    }

    private static void bar(CTStyle style, String colour) {
        var bar = style.getPPr().addNewPBdr().addNewLeft();
        bar.setVal(STBorder.SINGLE);
        bar.setSz(BigInteger.valueOf(24));
        bar.setSpace(BigInteger.valueOf(8));
        bar.setColor(colour);
        style.getPPr().addNewInd().setLeft(BigInteger.valueOf(240));
    }

    private static BigInteger bulletList(XWPFDocument docx) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(400));
        indent.setHanging(BigInteger.valueOf(300));
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void page(XWPFDocument docx) {
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(1134);
        margins.setTop(BigInteger.valueOf(1360));
        margins.setBottom(BigInteger.valueOf(1247));
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(620));
        margins.setFooter(BigInteger.valueOf(560));
    }
}
