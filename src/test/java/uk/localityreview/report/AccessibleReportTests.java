package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import uk.localityreview.report.ReportFiles.Form;

class AccessibleReportTests {

    private static final Report REPORT = ReportFixture.report();

    @Test
    void thePdfMeetsPdfUa() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = ReportFiles.bytes(REPORT, Form.PDF);
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void thePageHasOneFirstHeadingAndNoneIsSkipped() {
        var headings = Pattern.compile("<h([1-6])").matcher(html()).results();
        List<Integer> levels = headings.map(h -> Integer.valueOf(h.group(1))).toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void thePageNamesItsLanguageItsTablesAndItsPictures() {
        assertThat(html())
                .contains("<html lang=\"en-GB\">", "class=\"skip\"", "scope=\"col\"", "scope=\"row\"")
                .contains("role=\"img\"");
        assertThat(count("<table>")).isEqualTo(count("<caption>"));
        assertThat(count("<svg")).isEqualTo(count("<desc"));
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereInIt() {
        String html = html();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(link -> link.group(1)))
                .allSatisfy(target -> assertThat(html).containsOnlyOnce(" id=\"" + target + "\""));
        assertThat(html).doesNotContain("href=\"http").doesNotContainPattern("<[a-z][^>]*\\ssrc=");
    }

    @Test
    void theDocxHasRealHeadingsInOrder() throws IOException {
        try (var docx = docx()) {
            List<Integer> levels = docx.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style != null && style.startsWith("Heading"))
                    .map(style -> Integer.valueOf(style.substring(7)))
                    .toList();
            assertThat(levels).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Locality Review: Marlow Green");
        }
    }

    @Test
    void theDocxRepeatsItsTableHeadsAndKeepsItsRowsWhole() throws IOException {
        try (var docx = docx()) {
            assertThat(docx.getTables()).isNotEmpty().allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            });
        }
    }

    @Test
    void theDocxIsMarkedOnEveryPageAndDescribesItsPictures() throws IOException {
        try (var docx = docx()) {
            assertThat(docx.getHeaderList()).allMatch(head -> head.getText().contains("OFFICIAL-SENSITIVE"));
            assertThat(docx.getFooterList()).allMatch(foot -> foot.getText().contains("OFFICIAL-SENSITIVE"));
            String body = docx.getDocument().xmlText();
            assertThat(docx.getAllPictures()).isNotEmpty();
            assertThat(Pattern.compile("<wp:docPr [^>]*descr=\"[^\"]+")
                            .matcher(body)
                            .results()
                            .count())
                    .isEqualTo(Pattern.compile("<wp:docPr ")
                            .matcher(body)
                            .results()
                            .count());
        }
    }

    @Test
    void theContentsOfTheDocxLeadToItsHeadings() throws IOException {
        try (var docx = docx()) {
            String body = docx.getDocument().xmlText();
            assertThat(Pattern.compile("w:anchor=\"([^\"]+)\"")
                            .matcher(body)
                            .results()
                            .map(link -> link.group(1)))
                    .isNotEmpty()
                    .allSatisfy(anchor -> assertThat(body).contains("w:name=\"" + anchor + "\""));
        }
    }

    private static XWPFDocument docx() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(ReportFiles.bytes(REPORT, Form.DOCX)));
    }

    private static String html() {
        return new String(ReportFiles.bytes(REPORT, Form.HTML), StandardCharsets.UTF_8);
    }

    private static long count(String what) {
        return Pattern.compile(Pattern.quote(what)).matcher(html()).results().count();
    }
}
