package uk.localityreview.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.evidence.Quote;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.indicators.Source;
import uk.localityreview.network.Barrier;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.network.WorkingTogether.AwarenessGap;
import uk.localityreview.network.WorkingTogether.Contradiction;
import uk.localityreview.network.WorkingTogether.Duplication;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Offering;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.network.WorkingTogether.Tie;
import uk.localityreview.report.ReportMaterial.BarrierHeard;
import uk.localityreview.report.ReportMaterial.Input;
import uk.localityreview.report.ReportMaterial.Suggestions;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.Challenge;
import uk.localityreview.triangulation.Confidence;
import uk.localityreview.triangulation.Confidence.Component;
import uk.localityreview.triangulation.Confidence.Concern;
import uk.localityreview.triangulation.Convergence;
import uk.localityreview.triangulation.EvidenceLine;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.FindingCode;
import uk.localityreview.triangulation.IndicatorTest;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Outcome;
import uk.localityreview.triangulation.TestResult;
import uk.localityreview.triangulation.TrailEntry;
import uk.localityreview.triangulation.Triangulation;
import uk.localityreview.triangulation.Verdict;

/** A small review day in an invented town, with every verdict, a contested finding, a single-agency view and odd letters. */
final class ReportFixture {

    static final Instant AT = Instant.parse("2026-03-12T17:05:00Z");
    static final String INJECTION =
            "${7*7} {{7*7}} #{T(java.lang.Runtime)} %s%n <img src=x onerror=\"alert(1)\"> & 'x'";
    static final String ODD =
            "caf\u00e9 \u0175\u0177 ]]> \u0000 \uFFFE \uD800 \uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u0631\u062d\u0628\u0627 \u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40";
    static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";
    static final String TELEPHONE = "07700 900418";

    static final AreaCode AREA = new AreaCode("E06000032");
    static final AgencyCode POLICE = new AgencyCode("POL");
    static final AgencyCode SCHOOLS = new AgencyCode("EDU");
    static final AgencyCode HEALTH = new AgencyCode("HOSP");
    static final AgencyCode HOUSING = new AgencyCode("HOU");
    static final AgencyCode PARENTS = new AgencyCode("COM");

    private static final Source FACTORS = new Source(
            "Department for Education, children in need",
            "c3_factors.csv",
            Sha256.of("c3 factors"),
            "row 1187",
            "Open Government Licence v3.0");

    private ReportFixture() {}

    static Report report() {
        return Report.compose(material());
    }

    static ReportMaterial material() {
        return material(findings());
    }

    static ReportMaterial material(List<JointDisplay> findings) {
        return new ReportMaterial(
                review(),
                sessions(),
                Set.of(new SessionCode("S01"), new SessionCode("S02"), new SessionCode("S03")),
                codebook(),
                new Triangulation(
                        findings,
                        List.of(finding("F09", "Nobody said this sentence.", "B3")),
                        challenges(),
                        List.of(trafficking())),
                workingTogether(),
                barriers(),
                new Suggestions(14, 3, 5),
                List.of(
                        new Input("review.yaml", Sha256.of("review")),
                        new Input("notes/S01.txt", Sha256.of("note")),
                        new Input("c3_factors.csv", Sha256.of("c3 factors"))),
                List.of(new FileReading(
                        "c3_factors.csv",
                        Sha256.of("c3 factors"),
                        "DfE C3 factors",
                        "2022 to 2025",
                        1200,
                        4100,
                        List.of(new FileReading.RefusedRow(77, "the denominator is 0")),
                        List.of("Figures are rounded by the publisher."))),
                AT);
    }

    static Review review() {
        return new Review(
                new ReviewId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
                new Locality("Marlow Green", AREA, null, null),
                LocalDate.of(2026, 3, 12),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                "The interviews are invented and describe nobody.",
                List.of(new Review.Room("A", "Town Hall", 9)),
                List.of(new Review.Reviewer(new ReviewerCode("R1"), "lead reviewer", List.of("education"))),
                List.of(
                        new Agency(POLICE, "Marlow Police", "police"),
                        new Agency(SCHOOLS, "Schools " + INJECTION, "education"),
                        new Agency(HEALTH, "Hospital Emergency Department", "health"),
                        new Agency(HOUSING, "Council Housing", "housing"),
                        new Agency(PARENTS, "Parents' Group", "community")),
                List.of(
                        person("P01", POLICE, Level.FRONT_LINE, Category.PRACTITIONER),
                        person("P02", SCHOOLS, Level.FRONT_LINE, Category.PRACTITIONER),
                        person("P03", SCHOOLS, Level.FRONT_LINE, Category.PRACTITIONER),
                        person("P04", SCHOOLS, Level.SUPERVISOR, Category.PRACTITIONER),
                        person("P05", HEALTH, Level.FRONT_LINE, Category.PRACTITIONER),
                        person("P06", PARENTS, Level.FRONT_LINE, Category.COMMUNITY),
                        person("P07", HOUSING, Level.STRATEGIC, Category.PRACTITIONER)));
    }

    private static Participant person(String code, AgencyCode agency, Level level, Category category) {
        return new Participant(new ParticipantCode(code), agency, "role", level, category, null, List.of(), "");
    }

    static List<Session> sessions() {
        return List.of(
                session("S01", 9, SessionKind.INTERVIEW, "P01 P05"),
                session("S02", 10, SessionKind.FOCUS_GROUP, "P02 P03 P04"),
                session("S03", 11, SessionKind.FOCUS_GROUP, "P06"),
                session("S04", 13, SessionKind.INTERVIEW, "P07"));
    }

    private static Session session(String code, int hour, SessionKind kind, String people) {
        return new Session(
                new SessionCode(code),
                LocalTime.of(hour, 15),
                LocalTime.of(hour, 55),
                "A",
                kind,
                new ReviewerCode("R1"),
                new ReviewerCode("R1"),
                Arrays.stream(people.split(" ")).map(ParticipantCode::new).toList(),
                Set.of(new ThemeCode("B1"), new ThemeCode("B5"), new ThemeCode("B10")));
    }

    private static Codebook codebook() {
        return new Codebook(
                "1",
                List.of(
                        theme("B1", "Drugs, weapons and violence"),
                        theme("B2", "Missing, absence and exclusion"),
                        theme("B3", "Prevent " + INJECTION),
                        theme("B5", "Exploitation of children"),
                        theme("B10", "Youth justice")),
                List.of());
    }

    private static Codebook.Theme theme(String code, String name) {
        return new Codebook.Theme(new ThemeCode(code), name, "", "", "", List.of(), List.of(), "");
    }

    static List<JointDisplay> findings() {
        return List.of(
                display(
                        finding("F01", "Children here are criminally exploited more than elsewhere.", "B5"),
                        Convergence.AGREEMENT,
                        Verdict.SUPPORTED,
                        Confidence.Level.HIGH,
                        states("S S S N N"),
                        List.of(share(
                                "F01",
                                "Child_criminal_exploitation",
                                8.1048,
                                7.0872,
                                9.2539,
                                3.1661,
                                Outcome.CONSISTENT)),
                        trail(
                                "F01",
                                line(
                                        "S01",
                                        4,
                                        "P01",
                                        "\"They come with a new phone, then a debt, then they are gone.\""),
                                line("S02", 7, "GROUP", "Year nines meet older boys at the gate; " + ODD),
                                line("S01", 9, "P05", "Ring me on " + TELEPHONE + " about the boy in bay two"))),
                display(
                        finding("F02", "Weapon carrying rises every year. " + INJECTION, "B1"),
                        Convergence.DISSONANCE,
                        Verdict.NOT_VISIBLE_IN_DATA,
                        Confidence.Level.LOW,
                        states("S B C A S"),
                        List.of(change("F02", Outcome.INCONSISTENT)),
                        trail(
                                "F02",
                                line("S01", 11, "P01", FORMULA + " two knives in one week at the station"),
                                line("S03", 2, "P06", "\"My son says half his class carries.\""),
                                contradicting("S01", 15, "P05", "Fewer stab wounds than two years ago on our books"))),
                display(
                        finding("F03", "Weapons are a problem all over the town.", "B1"),
                        Convergence.PARTIAL_AGREEMENT,
                        Verdict.NOT_SUPPORTED_BY_DATA,
                        Confidence.Level.VERY_LOW,
                        states("S A A N S"),
                        List.of(concentration("F03")),
                        trail("F03", line("S01", 12, "P01", "Every estate has it"))),
                display(
                        finding("F04", "Children go missing more here than elsewhere.", "B2", "B5"),
                        Convergence.AGREEMENT,
                        Verdict.PARTLY_SUPPORTED,
                        Confidence.Level.MODERATE,
                        states("S A S N N"),
                        List.of(
                                share("F04", "Going_missing", 4.3799, 3.6375, 5.2655, 3.3005, Outcome.CONSISTENT),
                                published("F04")),
                        trail(
                                "F04",
                                line("S01", 19, "P01", "Same three names on the board each Friday"),
                                line("S01", 21, "P05", "They turn up in our department at four in the morning"))),
                display(
                        finding("F05", "Girls carry, hold and recruit, and are not seen.", "B10"),
                        Convergence.SILENCE,
                        Verdict.NOT_TESTABLE,
                        Confidence.Level.LOW,
                        states("N S N N N"),
                        List.of(suppressed("F05")),
                        trail("F05", line("S02", 14, "P02", "The girls hold it, nobody searches them"))),
                display(
                        finding("F06", "A sentence whose every line contradicts it.", "B2"),
                        Convergence.SILENCE,
                        Verdict.NOT_TESTABLE,
                        Confidence.Level.VERY_LOW,
                        states("N C N N N"),
                        List.of(),
                        trail("F06", contradicting("S02", 20, "P03", "I have never seen that"))));
    }

    static Finding finding(String code, String statement, String... themes) {
        return new Finding(
                new FindingCode(code),
                statement,
                Arrays.stream(themes).map(ThemeCode::new).collect(Collectors.toSet()));
    }

    static JointDisplay display(
            Finding finding,
            Convergence convergence,
            Verdict verdict,
            Confidence.Level confidence,
            SortedMap<AgencyCode, AgencyState> stances,
            List<TestResult> tests,
            List<TrailEntry> trail) {
        int sources = (int) stances.values().stream()
                .filter(state -> state == AgencyState.SUPPORTS || state == AgencyState.BOTH)
                .count();
        return new JointDisplay(
                finding,
                stances,
                new TreeMap<>(),
                sources,
                Math.max(0, sources - 1),
                sources == 1,
                convergence == Convergence.DISSONANCE,
                convergence,
                tests,
                verdict,
                new Confidence(
                        confidence,
                        Arrays.stream(Component.values())
                                .map(component -> new Confidence.Reason(
                                        component, Concern.MINOR, "Some lines give no example of their own."))
                                .toList()),
                trail);
    }

    /** Stances of the five agencies in order: S supports, C contradicts, B both, A asked and silent, N not asked. */
    static SortedMap<AgencyCode, AgencyState> states(String letters) {
        List<AgencyCode> agencies = List.of(POLICE, SCHOOLS, HEALTH, HOUSING, PARENTS);
        SortedMap<AgencyCode, AgencyState> states = new TreeMap<>();
        String[] each = letters.split(" ");
        for (int i = 0; i < each.length; i++) {
            states.put(
                    agencies.get(i),
                    switch (each[i]) {
                        case "S" -> AgencyState.SUPPORTS;
                        case "C" -> AgencyState.CONTRADICTS;
                        case "B" -> AgencyState.BOTH;
                        case "A" -> AgencyState.ASKED_AND_SILENT;
                        default -> AgencyState.NOT_ASKED;
                    });
        }
        return states;
    }

    record Line(Quote quote, Stance stance) {}

    static Line line(String session, int line, String speaker, String text) {
        return new Line(new Quote(new SessionCode(session), line, speaker, text), Stance.SUPPORTS);
    }

    static Line contradicting(String session, int line, String speaker, String text) {
        return new Line(new Quote(new SessionCode(session), line, speaker, text), Stance.CONTRADICTS);
    }

    static List<TrailEntry> trail(String finding, Line... lines) {
        List<TrailEntry> trail = new ArrayList<>();
        for (Line line : lines) {
            boolean specific = trail.isEmpty();
            trail.add(new TrailEntry(
                    new EvidenceLine(
                            new FindingCode(finding),
                            line.quote().session(),
                            line.quote().line(),
                            line.stance(),
                            specific,
                            null),
                    line.quote(),
                    "agency of " + line.quote().speaker()));
        }
        return trail;
    }

    static TestResult share(
            String finding,
            String indicator,
            double value,
            double lower,
            double upper,
            double england,
            Outcome outcome) {
        return result(
                finding,
                "dfe-c3:" + indicator,
                Measure.SHARE,
                "2025",
                null,
                Expected.HIGHER,
                Detectability.PARTLY,
                new Figure(
                        value,
                        lower,
                        upper,
                        Unit.PERCENT,
                        "198/2443",
                        "England",
                        england,
                        0,
                        null,
                        List.of(),
                        List.of(FACTORS)),
                outcome);
    }

    private static TestResult change(String finding, Outcome outcome) {
        return result(
                finding,
                "police.uk:Possession of weapons",
                Measure.CHANGE,
                "2025-01/2025-09",
                "2022-01/2022-09",
                Expected.RISING,
                Detectability.PARTLY,
                new Figure(
                        1.1447,
                        0.9609,
                        1.3636,
                        Unit.RATIO,
                        "269;235",
                        null,
                        null,
                        0,
                        null,
                        List.of("Offences are counted where police recorded them."),
                        List.of(FACTORS)),
                outcome);
    }

    private static TestResult concentration(String finding) {
        return result(
                finding,
                "police.uk:Possession of weapons",
                Measure.CONCENTRATION,
                "2021-05/2025-09",
                null,
                Expected.SPREAD,
                Detectability.YES,
                new Figure(10, null, null, Unit.AREAS, "429;846", null, null, 125, null, List.of(), List.of(FACTORS)),
                Outcome.INCONSISTENT);
    }

    private static TestResult published(String finding) {
        return result(
                finding,
                "lait:Children_missing",
                Measure.PUBLISHED,
                "2025",
                null,
                Expected.HIGHER,
                Detectability.YES,
                new Figure(5, null, null, Unit.AS_PUBLISHED, "", "England", 11.0, 0, null, List.of(), List.of(FACTORS)),
                Outcome.INCONSISTENT);
    }

    private static TestResult suppressed(String finding) {
        return result(
                finding,
                "dfe-c3:Gangs",
                Measure.SHARE,
                "2025",
                null,
                Expected.HIGHER,
                Detectability.PARTLY,
                new Unavailable("suppressed by the publisher", "[c]/2443", List.of(FACTORS)),
                Outcome.UNAVAILABLE);
    }

    private static TestResult result(
            String finding,
            String indicator,
            Measure measure,
            String period,
            @Nullable String baseline,
            Expected expected,
            Detectability detectability,
            Answer answer,
            Outcome outcome) {
        return new TestResult(
                new IndicatorTest(
                        new FindingCode(finding),
                        new Question(IndicatorKey.of(indicator), measure, AREA, period, baseline, "England"),
                        expected,
                        detectability),
                answer,
                outcome);
    }

    private static Outlier trafficking() {
        return new Outlier(
                IndicatorKey.of("dfe-c3:Trafficking"),
                "Trafficking",
                AREA,
                "2025",
                true,
                new Figure(
                        1.0233,
                        0.69,
                        1.51,
                        Unit.PERCENT,
                        "25/2443",
                        "England",
                        0.44,
                        0,
                        null,
                        List.of(),
                        List.of(FACTORS)));
    }

    private static List<Challenge> challenges() {
        return List.of(
                new Challenge(new ThemeCode("B1"), 2, Challenge.State.EXPLORED),
                new Challenge(new ThemeCode("B3"), 0, Challenge.State.ASKED_IN_VAIN),
                new Challenge(new ThemeCode("B10"), 0, Challenge.State.NOT_EXPLORED));
    }

    private static WorkingTogether workingTogether() {
        Quote works = line("S01", 30, "P01", "We always ring housing back within the week")
                .quote();
        Quote doesNot =
                line("S02", 31, "P04", "We never hear what happened after").quote();
        Quote panel =
                line("S01", 33, "P01", "The cuckooing panel meets on Tuesdays").quote();
        Quote never = line("S02", 34, "P02", "What panel?").quote();
        return new WorkingTogether(
                List.of(
                        new Tie(
                                POLICE,
                                SCHOOLS,
                                "feedback",
                                List.of(
                                        new Side(POLICE, TieState.WORKS, works),
                                        new Side(SCHOOLS, TieState.ABSENT, doesNot))),
                        new Tie(HEALTH, POLICE, "referral", List.of(new Side(POLICE, TieState.WORKS, panel))),
                        new Tie(
                                SCHOOLS,
                                HOUSING,
                                "information sharing",
                                List.of(new Side(SCHOOLS, TieState.PARTLY, doesNot)))),
                List.of(new Contradiction(
                        POLICE,
                        SCHOOLS,
                        "feedback",
                        List.of(new Side(POLICE, TieState.WORKS, works)),
                        List.of(new Side(SCHOOLS, TieState.ABSENT, doesNot)))),
                List.of(new AwarenessGap(
                        "Cuckooing panel",
                        List.of(new Knowing(POLICE, Level.FRONT_LINE, panel)),
                        List.of(new Knowing(SCHOOLS, Level.FRONT_LINE, never)))),
                List.of(new Duplication(
                        "mentoring", List.of(new Offering(POLICE, works), new Offering(SCHOOLS, doesNot)))));
    }

    private static List<BarrierHeard> barriers() {
        return List.of(
                new BarrierHeard(
                        new Barrier(
                                "B01", "Nobody hears what happened after a referral", "feedback", "respond", List.of()),
                        List.of(line("S02", 31, "P04", "We never hear what happened after")
                                .quote())),
                new BarrierHeard(
                        new Barrier("B02", "A barrier that nobody spoke of", "IT", "assess", List.of()), List.of()));
    }
}
