package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.localityreview.home.AnotherProcess;
import uk.localityreview.report.ReportFiles.Form;
import uk.localityreview.shared.Refused;

class ReportFilesTests {

    private static final Report REPORT = ReportFixture.report();

    @Test
    void writesEveryFormAndLeavesNothingElse(@TempDir Path folder) throws IOException {
        ReportFiles.write(REPORT, folder.resolve("out"));
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("report.html", "report.docx", "report.pdf", "findings.json");
        }
    }

    @Test
    void refusesInASentenceAndLeavesNothingWhenTheFolderIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "mine");
        assertThatThrownBy(() -> ReportFiles.write(REPORT, file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing new was left there");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesNothingWhenAFolderStandsInTheWayOfOneFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve(Form.PDF.fileName()));

        assertThatThrownBy(() -> ReportFiles.write(REPORT, folder)).isInstanceOf(Refused.class);

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** C02: kill -9 while a report is being written; what stands under its name is whole, and the next run finishes. */
    @Test
    void leavesNoHalfFileWhenKilled(@TempDir Path folder) throws Exception {
        Process writing = AnotherProcess.start(WritesWithoutEnd.class, folder);
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve("report.html")));
        writing.destroyForcibly().waitFor();

        assertThat(Form.values())
                .allSatisfy(form -> assertThat(folder.resolve(form.fileName()))
                        .satisfiesAnyOf(
                                file -> assertThat(file).doesNotExist(),
                                file -> assertThat(file).hasBinaryContent(ReportFiles.bytes(REPORT, form))));
        ReportFiles.write(REPORT, folder);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(Form.values().length);
        }
    }

    static final class WritesWithoutEnd {

        public static void main(String[] arguments) {
            while (true) {
                ReportFiles.write(REPORT, Path.of(arguments[0]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameReport(Form form) {
        assertThat(ReportFiles.bytes(ReportFixture.report(), form))
                .isEqualTo(ReportFiles.bytes(ReportFixture.report(), form));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInEveryForm(Form form) throws IOException {
        String text = text(form).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("OFFICIAL-SENSITIVE")
                .contains("Children here are criminally exploited more than elsewhere.")
                .contains("not visible in data, does not disprove")
                .contains("They come with a new phone, then a debt, then they are gone.");
    }

    @ParameterizedTest
    @EnumSource
    void showsTemplateAndScriptTextLiterally(Form form) throws IOException {
        String text = text(form).replaceAll("\\s+", "").replace("\\\"", "\"");
        assertThat(text).contains(ReportFixture.INJECTION.replaceAll("\\s+", ""));
        assertThat(text).contains("=HYPERLINK(");
    }

    @ParameterizedTest
    @EnumSource
    void replacesCharactersThatCannotBePublished(Form form) throws IOException {
        String text = text(form);
        assertThat(text).contains("\uFFFD").doesNotContain("\u0000", "\uFFFE");
        assertThat(text.replaceAll("\\s+", "")).contains("caf\u00e9\u0175\u0177]]>");
        assertThat(REPORT.limits().charactersReplaced()).isPositive();
    }

    @Test
    void letsNoMarkupOfANoteIntoThePage() {
        String html = new String(ReportFiles.bytes(REPORT, Form.HTML), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<img").doesNotContain("<script").contains("&lt;img src=x");
    }

    private static String text(Form form) throws IOException {
        byte[] bytes = ReportFiles.bytes(REPORT, form);
        return switch (form) {
            case HTML ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("(?s)<style>.*?</style>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
            case FINDINGS -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> {
                try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                        var text = new XWPFWordExtractor(docx)) {
                    yield text.getText();
                }
            }
            case PDF -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
        };
    }
}
