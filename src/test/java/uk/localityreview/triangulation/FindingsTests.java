package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/** What people decided comes back as it was kept. */
@OnARealDatabase
class FindingsTests {

    private static final FindingCode F01 = new FindingCode("F01");
    private static final Finding FINDING =
            new Finding(F01, "Weapon carrying rises every year.", Set.of(new ThemeCode("B1"), new ThemeCode("B10")));
    private static final List<EvidenceLine> LINES = List.of(
            new EvidenceLine(F01, new SessionCode("S02"), 8, Stance.SUPPORTS, true, null),
            new EvidenceLine(F01, new SessionCode("S01"), 3, Stance.DISPUTES_PROMINENCE, false, "force briefing"));
    private static final List<Origin> ORIGINS =
            List.of(new Origin("force briefing", new AgencyCode("BP")), new Origin("talk in the community", null));
    private static final List<IndicatorTest> TESTS = List.of(
            new IndicatorTest(
                    F01,
                    new Question(
                            IndicatorKey.of("police.uk:Possession of weapons"),
                            Measure.CHANGE,
                            new AreaCode("E06000032"),
                            "2025-01/2025-09",
                            "2022-01/2022-09",
                            null),
                    Expected.RISING,
                    Detectability.PARTLY),
            new IndicatorTest(
                    F01,
                    new Question(
                            IndicatorKey.of("dfe-c3:Gangs"),
                            Measure.SHARE,
                            new AreaCode("E06000032"),
                            "2025",
                            null,
                            "England"),
                    Expected.HIGHER,
                    Detectability.YES));

    @Autowired
    private Findings findings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void comeBackAsTheyWereKept() {
        ReviewId review = ReviewId.random();
        findings.keep(review, List.of(FINDING), LINES, ORIGINS, TESTS);

        assertThat(findings.of(review)).isEqualTo(new Decisions(List.of(FINDING), LINES, ORIGINS, TESTS));
        assertThat(findings.count(review)).isEqualTo(1);
    }

    @Test
    void ofAnotherReviewAreNotSeen() {
        findings.keep(ReviewId.random(), List.of(FINDING), LINES, ORIGINS, TESTS);

        assertThat(findings.of(ReviewId.random())).isEqualTo(new Decisions(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void leaveARowInTheAuditWhenTheyAreKept() {
        ReviewId review = ReviewId.random();
        findings.keep(review, List.of(FINDING), LINES, ORIGINS, TESTS);

        assertThat(jdbc.sql("select act || ': ' || subject from audit.entry where review = :review")
                        .param("review", review.value())
                        .query(String.class)
                        .list())
                .containsExactly("FINDINGS_DECIDED: 1 findings");
    }
}
