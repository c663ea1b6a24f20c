package uk.localityreview.daypack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.localityreview.triangulation.Convergence.AGREEMENT;
import static uk.localityreview.triangulation.Convergence.DISSONANCE;
import static uk.localityreview.triangulation.Convergence.PARTIAL_AGREEMENT;
import static uk.localityreview.triangulation.Convergence.SILENCE;
import static uk.localityreview.triangulation.Verdict.NOT_SUPPORTED_BY_DATA;
import static uk.localityreview.triangulation.Verdict.NOT_TESTABLE;
import static uk.localityreview.triangulation.Verdict.NOT_VISIBLE_IN_DATA;
import static uk.localityreview.triangulation.Verdict.PARTLY_SUPPORTED;
import static uk.localityreview.triangulation.Verdict.SUPPORTED;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.timetable.Session;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.Challenge;
import uk.localityreview.triangulation.Convergence;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Triangulation;
import uk.localityreview.triangulation.Verdict;

/** The worked example that ships with the product: taken whole, and showing all that a review can show. */
class WorkedExampleTests {

    private static final Path EXAMPLE = Path.of("src/main/resources/example/luton");

    private static DayPackReading reading;
    private static DayPack pack;
    private static PublishedFiles figures;
    private static Triangulation triangulation;

    @BeforeAll
    static void triangulateTheDay() {
        reading = DayPackReading.of(EXAMPLE);
        assertThat(reading).isInstanceOf(DayPackReading.Taken.class);
        pack = ((DayPackReading.Taken) reading).pack();
        figures = PublishedFiles.read(List.of(EXAMPLE.resolve("data")));
        triangulation = Triangulation.of(pack.material(), figures);
    }

    @Test
    void isTakenWithNothingToNotice() {
        assertThat(((DayPackReading.Taken) reading).noticed()).isEmpty();
    }

    @Test
    void saysThatItsInterviewsAreInvented() {
        assertThat(pack.material().review().notice())
                .isEqualTo(
                        "The interviews in this example are invented and describe nobody; the figures are published.");
    }

    @Test
    void isADayOfTenSessionsToOneOfWhichNobodyCame() {
        assertThat(pack.material().sessions()).hasSize(10);
        assertThat(pack.material().sessions())
                .filteredOn(session -> session.kind() == Session.SessionKind.FOCUS_GROUP)
                .hasSize(3)
                .allSatisfy(group -> assertThat(group.participants()).hasSizeBetween(5, 6));
        assertThat(pack.material().sessions())
                .filteredOn(session -> session.participants().isEmpty())
                .extracting(session -> session.code().value())
                .containsExactly("S08");
        assertThat(pack.material().notes())
                .hasSize(9)
                .noneMatch(note -> note.session().value().equals("S08"));
    }

    @Test
    void hearsManyAgenciesOfManySectors() {
        assertThat(pack.material().review().agencies()).hasSize(16);
        assertThat(pack.material().review().agencies().stream()
                        .map(agency -> agency.sector())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(pack.material().review().participants()).hasSize(26);
    }

    @Test
    void comesAsTextAsATranscriptAndAsAWordDocument() {
        assertThat(pack.notes())
                .extracting(note -> note.fileName().substring(note.fileName().indexOf('.')))
                .contains(".txt", ".vtt", ".docx");
    }

    @Test
    void setsNoEvidenceAside() {
        assertThat(triangulation.unsupported()).isEmpty();
        assertThat(triangulation.setAside()).isEmpty();
    }

    @Test
    void gradesEveryFindingByTheArithmetic() {
        assertThat(triangulation.findings())
                .extracting(
                        display -> display.finding().code().value(),
                        JointDisplay::independentSources,
                        JointDisplay::specificSources,
                        JointDisplay::convergence,
                        JointDisplay::verdict)
                .containsExactly(
                        tuple("F01", 3, 3, AGREEMENT, SUPPORTED),
                        tuple("F02", 6, 6, AGREEMENT, PARTLY_SUPPORTED),
                        tuple("F03", 3, 2, PARTIAL_AGREEMENT, NOT_TESTABLE),
                        tuple("F04", 4, 4, DISSONANCE, SUPPORTED),
                        tuple("F05", 3, 1, PARTIAL_AGREEMENT, NOT_VISIBLE_IN_DATA),
                        tuple("F06", 3, 2, PARTIAL_AGREEMENT, NOT_SUPPORTED_BY_DATA),
                        tuple("F07", 2, 2, PARTIAL_AGREEMENT, PARTLY_SUPPORTED),
                        tuple("F08", 1, 1, SILENCE, NOT_SUPPORTED_BY_DATA),
                        tuple("F09", 3, 2, DISSONANCE, NOT_VISIBLE_IN_DATA),
                        tuple("F10", 5, 5, AGREEMENT, NOT_TESTABLE),
                        tuple("F11", 7, 7, AGREEMENT, NOT_TESTABLE),
                        tuple("F12", 5, 5, AGREEMENT, NOT_TESTABLE),
                        tuple("F13", 6, 6, AGREEMENT, NOT_TESTABLE),
                        tuple("F14", 2, 2, AGREEMENT, NOT_TESTABLE));
    }

    @Test
    void showsEveryConvergenceAndEveryVerdictOfAFinding() {
        assertThat(triangulation.findings().stream().map(JointDisplay::convergence))
                .containsAll(EnumSet.allOf(Convergence.class));
        assertThat(triangulation.findings().stream().map(JointDisplay::verdict))
                .containsAll(EnumSet.complementOf(EnumSet.of(Verdict.SILENT_IN_INTERVIEWS)));
    }

    @Test
    void showsEveryStandThatAnAgencyCanTake() {
        assertThat(triangulation.findings().stream().flatMap(display -> display.stances().values().stream()))
                .containsAll(EnumSet.allOf(AgencyState.class));
    }

    @Test
    void countsTheTalkAtTheSchoolGatesOnceAndTheBulletinForThePolice() {
        assertThat(sources("F05")).containsOnlyOnce("origin talk at the school gates");
        assertThat(sources("F03")).contains("agency POL").doesNotContain("agency WRD");
    }

    @Test
    void readsEveryFigureThatItShipsAndSaysWhyWhereThereIsNone() {
        assertThat(figures.files())
                .filteredOn(file -> !file.file().endsWith("README.md"))
                .extracting(FileReading::layout)
                .doesNotContain("not recognised");
        assertThat(unavailable("F03")).containsExactly("4 points, 5 needed");
        assertThat(unavailable("F14")).containsExactly("police-force level cannot test a claim about one council");
        assertThat(triangulation.findings().stream()
                        .filter(display -> !List.of("F03", "F14")
                                .contains(display.finding().code().value()))
                        .flatMap(WorkedExampleTests::reasons))
                .isEmpty();
    }

    @Test
    void raisesTraffickingWhichNobodyNamed() {
        assertThat(triangulation.silentInInterviews())
                .extracting(outlier -> outlier.indicator().toString())
                .contains("dfe-c3:Trafficking");
        assertThat(lines())
                .noneMatch(line -> line.text().toLowerCase(Locale.ROOT).contains("traffick"));
    }

    @Test
    void exploresEveryChallengeButOneThatWasAskedInVain() {
        assertThat(triangulation.challenges())
                .filteredOn(challenge -> challenge.state() != Challenge.State.EXPLORED)
                .singleElement()
                .satisfies(challenge -> {
                    assertThat(challenge.theme().value()).isEqualTo("B3");
                    assertThat(challenge.state()).isEqualTo(Challenge.State.ASKED_IN_VAIN);
                });
    }

    @Test
    void showsTiesThatBothSidesDescribeAndWhereTheyDiffer() {
        assertThat(together().ties())
                .filteredOn(tie -> tie.sides().stream()
                                .map(side -> side.agency())
                                .distinct()
                                .count()
                        == 2)
                .extracting(tie -> tie.from() + " " + tie.to() + " " + tie.kind())
                .containsExactlyInAnyOrder(
                        "POL CSC joint work",
                        "POL HSG information sharing",
                        "CSC SCH feedback",
                        "YJS PRO handover",
                        "AMB YPS referral");
        assertThat(together().contradictions())
                .extracting(tie -> tie.from() + " " + tie.to() + " " + tie.kind())
                .containsExactlyInAnyOrder("CSC SCH feedback", "AMB YPS referral");
    }

    @Test
    void showsWhatExistsAndIsNotKnownAndWhatIsOfferedTwice() {
        assertThat(together().awarenessGaps())
                .extracting(gap -> gap.service() + ": " + agencies(gap.knownTo()) + " / " + agencies(gap.unknownTo()))
                .containsExactlyInAnyOrder(
                        "Risk outside the home meeting: POL CSC / MHS PRU", "Late desk: CSC YJS / SAP SAP");
        assertThat(together().duplications())
                .singleElement()
                .satisfies(duplication -> assertThat(duplication.offers())
                        .extracting(offering -> offering.agency().value())
                        .containsExactlyInAnyOrder("POL", "YJS", "AMB"));
    }

    @Test
    void restsEveryBarrierOnWhatWasSaid() {
        assertThat(pack.said().barriers())
                .hasSize(9)
                .allSatisfy(barrier -> assertThat(barrier.lines()).isNotEmpty());
    }

    @Test
    void holdsNothingThatLooksLikeAnIdentifier() {
        Pattern identifier = Pattern.compile(String.join(
                "|",
                "\\d[\\d ()-]{7,}\\d", // telephone and NHS numbers
                "@", // e-mail addresses and handles
                "(?i)\\b[A-Z]{2}\\d{2} ?[A-Z]{3}\\b", // vehicles
                "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", // postcodes
                "\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b", // dates of birth
                "(?i)\\bd\\.?o\\.?b\\b",
                "\\b(Mr|Mrs|Ms|Miss|Dr)\\b",
                "(?i)\\b\\d+[a-z]? \\w+ (street|road|avenue|close|gardens|way|court|drive)\\b"));

        assertThat(lines())
                .filteredOn(line -> identifier.matcher(line.text()).find())
                .isEmpty();
    }

    private static List<NoteLine> lines() {
        return pack.material().notes().stream()
                .flatMap(note -> note.lines().stream())
                .toList();
    }

    private static WorkingTogether together() {
        return WorkingTogether.of(
                pack.said().ties(),
                pack.said().awareness(),
                pack.said().offers(),
                pack.material().notes());
    }

    private static String agencies(List<Knowing> knowing) {
        return knowing.stream().map(one -> one.agency().value()).collect(joining(" "));
    }

    private static JointDisplay display(String finding) {
        return triangulation.findings().stream()
                .filter(display -> display.finding().code().value().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources(String finding) {
        return display(finding).trail().stream()
                .map(entry -> entry.source())
                .distinct()
                .toList();
    }

    private static List<String> unavailable(String finding) {
        return reasons(display(finding)).toList();
    }

    private static Stream<String> reasons(JointDisplay display) {
        return display.tests().stream()
                .map(test -> test.answer())
                .filter(Answer.Unavailable.class::isInstance)
                .map(answer -> ((Answer.Unavailable) answer).reason());
    }
}
