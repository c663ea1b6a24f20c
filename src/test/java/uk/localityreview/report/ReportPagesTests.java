package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import uk.localityreview.access.Frame;

class ReportPagesTests {

    private static final UUID REVIEW = UUID.fromString("00000000-0000-0000-0000-000000000001");

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
