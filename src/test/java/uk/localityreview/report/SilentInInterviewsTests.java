package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.localityreview.triangulation.Triangulation;

/** That nothing stands out is not said like that nothing is held. */
class SilentInInterviewsTests {

    @Test
    void saysThatItCannotBeToldWithoutPublishedFigures() {
        ReportMaterial whole = ReportFixture.material();
        Triangulation found = whole.triangulation();
        ReportMaterial without = new ReportMaterial(
                whole.review(),
                whole.sessions(),
                whole.held(),
                whole.codebook(),
                new Triangulation(found.findings(), found.unsupported(), found.challenges(), List.of()),
                whole.workingTogether(),
                whole.barriers(),
                whole.suggestions(),
                whole.inputs(),
                List.of(),
                whole.generatedAt());

        String html =
                new String(ReportFiles.bytes(Report.compose(without), ReportFiles.Form.HTML), StandardCharsets.UTF_8);

        assertThat(html).contains("No published figures are held").doesNotContain("that is held stands out");
    }
}
