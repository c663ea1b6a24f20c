package uk.localityreview.triangulation.display;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import uk.localityreview.access.Frame;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.indicators.Source;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.Sha256;
import uk.localityreview.shared.TextSpan;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.triangulation.EvidenceLine;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.FindingCode;
import uk.localityreview.triangulation.IndicatorTest;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;
import uk.localityreview.triangulation.Material;
import uk.localityreview.triangulation.Triangulation;

/** The pages of the findings say what a reader must see. */
class FindingPagesTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");
    private static final FindingCode F01 = new FindingCode("F01");
    private static final SessionCode S01 = new SessionCode("S01");
    private static final Figure GANGS = new Figure(
            5.7716,
            4.9144,
            6.7677,
            Unit.PERCENT,
            "141/2443",
            "England",
            1.7263,
            0,
            null,
            List.of("The denominator is rounded by its publisher."),
            List.of(new Source("DfE, C3", "c3.csv", Sha256.of("c3"), "row 1187", "OGL 3.0")));

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Material material = material();
    private final Triangulation day = Triangulation.of(material, new GangsOnly());

    @Test
    void theListCountsAgenciesAndShowsVerdictAndConfidence() {
        String page = list();

        assertThat(page)
                .contains("F01 Children here are linked to gangs &lt;more&gt; than elsewhere.")
                .contains("Dissonance: 1 of 2 agencies supports it, 1 contradicts it; 1 independent source")
                .contains("contested")
                .contains("supported")
                .contains("Findings that cannot be published")
                .contains("F02 Nobody said this.")
                .contains("not explored");
    }

    @Test
    void theListShowsNoWordsOfANote() {
        assertThat(list()).doesNotContain("gangs come up");
    }

    @Test
    void theListNamesWhatStandsOutThoughNobodyRaisedIt() {
        assertThat(list()).contains("<strong>Trafficking</strong>: 5.77 % in 2025, above England (1.73 %)");
    }

    @Test
    void aFindingShowsItsQuotesWithTheirPlaceAndSource() {
        assertThat(finding())
                .contains("\"gangs come up far more\"")
                .contains("/sessions/S01#line-1")
                .contains("S01, line 1")
                .contains("word for word; a specific example; counts for agency CSC");
    }

    @Test
    void aFindingShowsEveryAgencysStance() {
        assertThat(finding())
                .containsPattern("(?s)Children's Social Care.*?supports")
                .containsPattern("(?s)Bedfordshire Police.*?contradicts");
    }

    @Test
    void aFindingShowsTheFigureWithItsLimitsComparatorAndSource() {
        assertThat(finding())
                .contains("5.77 %")
                .contains("4.91 % to 6.77 %")
                .contains("England, 1.73 %")
                .contains("c3.csv, row 1187")
                .contains("OGL 3.0")
                .contains("The denominator is rounded by its publisher.")
                .contains(
                        "aria-label=\"The figure is 5.77 %, with 95 % limits from 4.91 % to 6.77 %, against England 1.73 %.\"");
    }

    @Test
    void aFindingSaysWhereItsSourcesDisagree() {
        assertThat(finding())
                .contains("It is contested: 1 independent source supports its meaning and 1 contradicts it."
                        + " The two sides are not averaged.");
    }

    @Test
    void aFindingGivesTheFourReasonsForItsConfidence() {
        assertThat(finding()).contains(">method<", ">coherence<", ">adequacy<", ">relevance<");
    }

    @Test
    void drawsNoPictureOfAConcentration() {
        Figure areas = new Figure(10, null, null, Unit.AREAS, "429;846", null, null, 125, null, List.of(), List.of());

        assertThat(DotAndWhisker.of(areas)).isNull();
        assertThat(InWords.number(areas, areas.value())).isEqualTo("10 of 125 areas");
    }

    @Test
    void drawsAChangeAgainstOne() {
        Figure change = new Figure(1.14, 0.96, 1.36, Unit.RATIO, "269;235", null, null, 0, null, List.of(), List.of());

        assertThat(DotAndWhisker.of(change))
                .isNotNull()
                .satisfies(picture -> assertThat(picture.comparatorLabel()).isEqualTo("No change 1"));
    }

    private String list() {
        return render("triangulation/findings.jte", FindingsPage.of(material.review(), day));
    }

    private String finding() {
        return render(
                "triangulation/finding.jte",
                FindingPage.of(material, day.findings().getFirst()));
    }

    private String render(String template, Object page) {
        Frame frame = new Frame(
                "A reviewer", false, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none"), "/", "/assets/", "1", null);
        StringOutput output = new StringOutput();
        templates.render(template, Map.of("frame", frame, "page", page), output);
        return output.toString().replace("&#39;", "'").replace("&#34;", "\"");
    }

    private static Material material() {
        Review review = new Review(
                ReviewId.random(),
                new Locality("Luton", LUTON, null, null),
                LocalDate.of(2025, 10, 16),
                "Chair",
                "OFFICIAL-SENSITIVE",
                null,
                List.of(),
                List.of(),
                List.of(
                        new Agency(new AgencyCode("BP"), "Bedfordshire Police", "police"),
                        new Agency(new AgencyCode("CSC"), "Children's Social Care", "social care")),
                List.of(practitioner("P01", "CSC"), practitioner("P02", "BP")));
        return new Material(
                review,
                List.of(new Session(
                        S01,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        "A",
                        Session.SessionKind.FOCUS_GROUP,
                        new ReviewerCode("R1"),
                        new ReviewerCode("R2"),
                        List.of(new ParticipantCode("P01"), new ParticipantCode("P02")),
                        Set.of(new ThemeCode("B7")))),
                List.of(new Note(S01, "", List.of(line(1, "P01", "\"gangs come up far more\""), line(2, "P02", "no")))),
                List.of(),
                List.of(
                        new Finding(
                                F01,
                                "Children here are linked to gangs <more> than elsewhere.",
                                Set.of(new ThemeCode("B7"))),
                        new Finding(new FindingCode("F02"), "Nobody said this.", Set.of(new ThemeCode("B7")))),
                List.of(
                        new EvidenceLine(F01, S01, 1, Stance.SUPPORTS, true, null),
                        new EvidenceLine(F01, S01, 2, Stance.CONTRADICTS, false, null)),
                List.of(),
                List.of(new IndicatorTest(
                        F01,
                        new Question(IndicatorKey.of("dfe-c3:Gangs"), Measure.SHARE, LUTON, "2025", null, "England"),
                        Expected.HIGHER,
                        Detectability.YES)));
    }

    private static Participant practitioner(String code, String agency) {
        return new Participant(
                new ParticipantCode(code),
                new AgencyCode(agency),
                "worker",
                Participant.Level.FRONT_LINE,
                Participant.Category.PRACTITIONER,
                null,
                List.of(),
                "");
    }

    private static NoteLine line(int number, String speaker, String text) {
        return new NoteLine(
                number,
                LocalTime.NOON,
                new Speaker.OfParticipant(new ParticipantCode(speaker)),
                LineKind.VERBATIM,
                text,
                new TextSpan(0, 0));
    }

    private static final class GangsOnly implements Figures {
        @Override
        public Answer answer(Question question) {
            return GANGS;
        }

        @Override
        public List<Outlier> outliers(AreaCode area) {
            return List.of(
                    new Outlier(IndicatorKey.of("dfe-c3:Trafficking"), "Trafficking", LUTON, "2025", true, GANGS));
        }

        @Override
        public List<FileReading> files() {
            return List.of();
        }
    }
}
