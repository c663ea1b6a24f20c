package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.localityreview.report.ReportFiles.Form;
import uk.localityreview.triangulation.Confidence.Level;
import uk.localityreview.triangulation.Convergence;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Outcome;
import uk.localityreview.triangulation.TrailEntry;
import uk.localityreview.triangulation.Verdict;

class SixtySessionsTests {

    /** Processor time, so that a busy machine does not fail a quick report. */
    @Test
    void aReportOfSixtySessionsIsMadeWithinTenSeconds() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Report report = Report.compose(ReportFixture.material(manyFindings()));
        for (Form form : Form.values()) {
            assertThat(ReportFiles.bytes(report, form)).isNotEmpty();
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private static List<JointDisplay> manyFindings() {
        List<JointDisplay> findings = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String code = "F" + String.format("%02d", i);
            List<TrailEntry> trail = new ArrayList<>();
            for (int session = 1; session <= 12; session++) {
                trail.addAll(ReportFixture.trail(
                        code,
                        ReportFixture.line(
                                "S" + String.format("%02d", (i + session) % 60 + 1),
                                session,
                                "P02",
                                "They wait at the shop by the school and know every child by name, week after week")));
            }
            findings.add(ReportFixture.display(
                    ReportFixture.finding(code, "Children are drawn in by older ones whom they know.", "B5"),
                    Convergence.AGREEMENT,
                    Verdict.PARTLY_SUPPORTED,
                    Level.MODERATE,
                    ReportFixture.states("S A S N N"),
                    List.of(ReportFixture.share(code, "Gangs", 5.77, 4.91, 6.77, 1.73, Outcome.CONSISTENT)),
                    trail));
        }
        return findings;
    }
}
