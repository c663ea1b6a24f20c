package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of the Word form say what a heading is, not only how large it is. */
class DocxStylesTests {

    @Test
    void givesEveryHeadingItsOutlineLevelAndBoldLetters() throws IOException {
        try (XWPFDocument docx = docx()) {
            for (int level = 1; level <= 5; level++) {
                CTStyle heading = style(docx, "Heading" + level);
                assertThat(heading.getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.valueOf(level - 1L));
                assertThat(heading.getRPr().sizeOfBArray()).isEqualTo(1);
            }
        }
    }

    @Test
    void marksAQuoteByABarAndAHeadRowByBoldLetters() throws IOException {
        try (XWPFDocument docx = docx()) {
            assertThat(style(docx, "Quote").getPPr().getPBdr().getLeft()).isNotNull();
            assertThat(style(docx, "TableHead").getRPr().sizeOfBArray()).isEqualTo(1);
        }
    }

    private static XWPFDocument docx() throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(ReportFiles.bytes(ReportFixture.report(), ReportFiles.Form.DOCX)));
    }

    private static CTStyle style(XWPFDocument docx, String id) {
        XWPFStyle style = docx.getStyles().getStyle(id);
        assertThat(style).as(id).isNotNull();
        return style.getCTStyle();
    }
}
