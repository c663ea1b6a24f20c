package uk.localityreview.triangulation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
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

/** The findings of each review, with the decisions they rest on. Nothing derived is kept, and no word of a note. */
@Repository
public class Findings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Findings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps what people decided about a review, which must have no findings yet. */
    @Transactional
    public void keep(
            ReviewId review,
            List<Finding> findings,
            List<EvidenceLine> evidence,
            List<Origin> origins,
            List<IndicatorTest> tests) {
        findings.forEach(finding -> keep(review, finding));
        evidence.forEach(line -> keep(review, line));
        origins.forEach(origin -> keep(review, origin));
        tests.forEach(test -> keep(review, test));
        events.publishEvent(new FindingsDecided(review, findings.size()));
    }

    /** What was decided about a review, findings by code, the rest in the order in which it was kept. */
    public Decisions of(ReviewId review) {
        return new Decisions(
                all(
                        "select * from triangulation.finding where review = :review order by code",
                        review,
                        Findings::finding),
                all(
                        "select * from triangulation.evidence_line where review = :review order by place",
                        review,
                        Findings::evidenceLine),
                all(
                        "select * from triangulation.origin where review = :review order by place",
                        review,
                        Findings::origin),
                all(
                        "select * from triangulation.indicator_test where review = :review order by place",
                        review,
                        Findings::test));
    }

    /** How many findings a review has. */
    public int count(ReviewId review) {
        return jdbc.sql("select count(*) from triangulation.finding where review = :review")
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    private <T> List<T> all(String sql, ReviewId review, RowMapper<T> row) {
        return jdbc.sql(sql).param("review", review.value()).query(row).list();
    }

    private void keep(ReviewId review, Finding finding) {
        jdbc.sql("""
                insert into triangulation.finding (review, code, statement, themes)
                values (:review, :code, :statement, :themes)
                """)
                .param("review", review.value())
                .param("code", finding.code().value())
                .param("statement", finding.statement())
                .param(
                        "themes",
                        finding.themes().stream().sorted().map(ThemeCode::value).toArray(String[]::new))
                .update();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                new FindingCode(row.getString("code")),
                row.getString("statement"),
                Stream.of((String[]) row.getArray("themes").getArray())
                        .map(ThemeCode::new)
                        .collect(toUnmodifiableSet()));
    }

    private void keep(ReviewId review, EvidenceLine line) {
        jdbc.sql("""
                insert into triangulation.evidence_line (review, finding, session, line, stance, specific, origin)
                values (:review, :finding, :session, :line, :stance, :specific, :origin)
                """)
                .param("review", review.value())
                .param("finding", line.finding().value())
                .param("session", line.session().value())
                .param("line", line.line())
                .param("stance", line.stance().name())
                .param("specific", line.specific())
                .param("origin", line.origin(), Types.VARCHAR)
                .update();
    }

    private static EvidenceLine evidenceLine(ResultSet row, int number) throws SQLException {
        return new EvidenceLine(
                new FindingCode(row.getString("finding")),
                new SessionCode(row.getString("session")),
                row.getInt("line"),
                Stance.valueOf(row.getString("stance")),
                row.getBoolean("specific"),
                row.getString("origin"));
    }

    private void keep(ReviewId review, Origin origin) {
        AgencyCode agency = origin.agency();
        jdbc.sql("insert into triangulation.origin (review, name, agency) values (:review, :name, :agency)")
                .param("review", review.value())
                .param("name", origin.name())
                .param("agency", agency == null ? null : agency.value(), Types.VARCHAR)
                .update();
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency");
        return new Origin(row.getString("name"), agency == null ? null : new AgencyCode(agency));
    }

    private void keep(ReviewId review, IndicatorTest test) {
        Question question = test.question();
        jdbc.sql("""
                insert into triangulation.indicator_test (review, finding, indicator, measure, area, period, baseline,
                                                          comparator, expected, detectability)
                values (:review, :finding, :indicator, :measure, :area, :period, :baseline,
                        :comparator, :expected, :detectability)
                """)
                .param("review", review.value())
                .param("finding", test.finding().value())
                .param("indicator", question.indicator().toString())
                .param("measure", question.measure().name())
                .param("area", question.area().value())
                .param("period", question.period())
                .param("baseline", question.baseline(), Types.VARCHAR)
                .param("comparator", question.comparator(), Types.VARCHAR)
                .param("expected", test.expected().name())
                .param("detectability", test.detectability().name())
                .update();
    }

    private static IndicatorTest test(ResultSet row, int number) throws SQLException {
        return new IndicatorTest(
                new FindingCode(row.getString("finding")),
                new Question(
                        IndicatorKey.of(row.getString("indicator")),
                        Measure.valueOf(row.getString("measure")),
                        new AreaCode(row.getString("area")),
                        row.getString("period"),
                        row.getString("baseline"),
                        row.getString("comparator")),
                Expected.valueOf(row.getString("expected")),
                Detectability.valueOf(row.getString("detectability")));
    }
}
