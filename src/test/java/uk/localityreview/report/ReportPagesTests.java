package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.localityreview.access.Frame;
import uk.localityreview.audit.Audited;

class ReportPagesTests {

    private static final UUID REVIEW = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final List<Object> events = new ArrayList<>();
    private final MockMvcTester pages = MockMvcTester.of(new ReportController(new ReadingTheReport(
            new StaticListableBeanFactory(Map.of("materials", (ReportMaterials) review -> ReportFixture.material()))
                    .getBeanProvider(ReportMaterials.class),
            events::add)));

    @Test
    void handsOverEachFormAsAnAttachmentThatIsKeptNowhere() {
        for (var form : ReportFiles.Form.values()) {
            var answer = pages.get()
                    .uri("/reviews/" + REVIEW + "/" + form.fileName())
                    .exchange();
            assertThat(answer).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
            assertThat(answer.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''Marlow-Green-2026-03-12-" + form.fileName());
        }
    }

    @Test
    void putsEveryReadingOnRecord() {
        assertThat(pages.get().uri("/reviews/" + REVIEW + "/findings.json")).hasStatusOk();
        assertThat(events).singleElement().isInstanceOfSatisfying(Audited.class, deed -> {
            assertThat(deed.act()).isEqualTo("REPORT_READ");
            assertThat(deed.review()).isEqualTo(REVIEW);
            assertThat(deed.subject()).isEqualTo("findings.json");
        });
    }

    @Test
    void showsTheReportWithinTheApplication() {
        Frame frame = new Frame(
                "Reader", false, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "t"), "/", "/assets/x/", "1", null);
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "report/page.jte",
                        Map.of(
                                "frame",
                                frame,
                                "page",
                                new ReportPage(REVIEW, ReportFixture.report().document())),
                        page);
        assertThat(page.toString())
                .contains("Locality Review: Marlow Green", "Findings by theme", "/reviews/" + REVIEW + "/report.docx")
                .doesNotContain("<img", " style=\"", "<style");
    }
}
