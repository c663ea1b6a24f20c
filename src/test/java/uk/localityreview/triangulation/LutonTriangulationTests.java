package uk.localityreview.triangulation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.localityreview.LutonPack;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Question.Measure;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/** The example day in Luton comes out as its answers say. */
class LutonTriangulationTests {

    private LutonPack pack;
    private Triangulation day;

    @BeforeEach
    void triangulate() {
        pack = LutonPack.orSkip();
        day = Triangulation.of(material(), new AnsweredFigures());
    }

    @Test
    void givesEveryFindingItsSourcesConvergenceVerdictAndStances() {
        Set<String> seen = pack.sessions().stream()
                .flatMap(session -> session.participants().stream())
                .map(code ->
                        pack.review().participant(code).orElseThrow().agency().value())
                .collect(toUnmodifiableSet());

        assertThat(day.findings().stream()
                        .map(display -> written(display, seen))
                        .toList())
                .containsExactlyElementsOf(pack.rows("answers/findings.csv")
                        .map(LutonTriangulationTests::inAgencyOrder)
                        .toList());
        assertThat(day.unsupported()).isEmpty();
        assertThat(day.setAside()).isEmpty();
    }

    @Test
    void givesEveryTestItsOutcome() {
        List<String> outcomes = day.findings().stream()
                .flatMap(display -> display.tests().stream())
                .map(result -> result.test().finding() + " " + written(result))
                .toList();

        assertThat(outcomes)
                .containsExactlyElementsOf(pack.rows("answers/tests.csv")
                        .map(row -> row.get("finding") + " " + row.get("outcome"))
                        .toList());
    }

    @Test
    void leavesEveryChallengeAsTheAnswersSay() {
        assertThat(day.challenges().stream()
                        .map(c ->
                                c.theme() + "," + c.sessions() + "," + c.state().words())
                        .toList())
                .containsExactlyElementsOf(pack.rows("answers/challenges.csv")
                        .map(row -> String.join(",", row.toList()))
                        .toList());
    }

    @Test
    void leavesATrailFromEveryFindingToTheWordsAsNoted() {
        assertThat(day.findings())
                .allSatisfy(display -> assertThat(display.trail())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step.quote().text()).isNotBlank()));
    }

    @Test
    void givesEveryFindingAConfidenceWithFourReasons() {
        assertThat(day.findings())
                .allSatisfy(
                        display -> assertThat(display.confidence().reasons()).hasSize(4));
    }

    private static String written(TestResult result) {
        return result.answer() instanceof Unavailable none && result.outcome() == Outcome.UNAVAILABLE
                ? "unavailable: " + none.reason()
                : result.outcome().words();
    }

    private static String written(JointDisplay display, Set<String> seen) {
        return Stream.of(
                        display.finding().code().value(),
                        display.independentSources(),
                        display.specificSources(),
                        display.convergence().words(),
                        display.verdict().words(),
                        agencies(display, AgencyState.SUPPORTS, seen),
                        agencies(display, AgencyState.CONTRADICTS, seen),
                        agencies(display, AgencyState.BOTH, seen),
                        agencies(display, AgencyState.ASKED_AND_SILENT, seen),
                        agencies(display, AgencyState.NOT_ASKED, seen))
                .map(String::valueOf)
                .collect(joining(","));
    }

    private static String agencies(JointDisplay display, AgencyState state, Set<String> seen) {
        return display.stances().entrySet().stream()
                .filter(stance -> stance.getValue() == state)
                .map(stance -> stance.getKey().value())
                .filter(seen::contains)
                .collect(joining(";"));
    }

    private static String inAgencyOrder(CSVRecord row) {
        return row.stream()
                .map(cell -> cell.contains(";") ? String.join(";", new TreeSet<>(List.of(cell.split(";")))) : cell)
                .collect(joining(","));
    }

    private Material material() {
        return new Material(
                pack.review(),
                pack.sessions(),
                pack.notes(),
                pack.codings(),
                pack.rows("decisions/findings.csv")
                        .map(row -> new Finding(
                                finding(row), row.get("statement"), LutonPack.themes(row.get("themes"), ";")))
                        .toList(),
                pack.rows("decisions/evidence.csv")
                        .map(row -> new EvidenceLine(
                                finding(row),
                                LutonPack.session(row.get("session")),
                                LutonPack.number(row.get("line")),
                                LutonPack.inWords(Stance.values(), Stance::words, row.get("stance")),
                                row.get("specific").equals("yes"),
                                orNull(row.get("origin"))))
                        .toList(),
                pack.rows("decisions/origins.csv")
                        .map(row -> new Origin(
                                row.get("origin"),
                                Optional.ofNullable(orNull(row.get("agency")))
                                        .map(LutonPack::agency)
                                        .orElse(null)))
                        .toList(),
                pack.rows("decisions/tests.csv")
                        .map(row -> new IndicatorTest(
                                finding(row),
                                question(row),
                                LutonPack.inWords(Expected.values(), Expected::words, row.get("expected")),
                                LutonPack.inWords(
                                        Detectability.values(), Detectability::words, row.get("detectability"))))
                        .toList());
    }

    private static FindingCode finding(CSVRecord row) {
        return new FindingCode(row.get("finding"));
    }

    private static Question question(CSVRecord row) {
        return new Question(
                IndicatorKey.of(row.get("indicator")),
                LutonPack.inWords(Measure.values(), Measure::words, row.get("measure")),
                new AreaCode(row.get("area")),
                row.get("period"),
                orNull(row.get("baseline")),
                orNull(row.get("comparator")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Figures that answer with the values that the answers of the pack give. */
    private final class AnsweredFigures implements Figures {

        private final Map<Question, Answer> answers = pack.rows("answers/tests.csv")
                .collect(toUnmodifiableMap(
                        LutonTriangulationTests::question, LutonTriangulationTests::answerIn, (one, _) -> one));

        @Override
        public Answer answer(Question question) {
            return Optional.ofNullable(answers.get(question)).orElseThrow();
        }

        @Override
        public List<Outlier> outliers(AreaCode area) {
            return List.of();
        }

        @Override
        public List<FileReading> files() {
            return List.of();
        }
    }

    private static Answer answerIn(CSVRecord row) {
        String outcome = row.get("outcome");
        if (outcome.startsWith("unavailable: ")) {
            return new Unavailable(outcome.substring("unavailable: ".length()), row.get("counts"), List.of());
        }
        String[] words = row.get("value").split(" ");
        Unit unit = switch (LutonPack.inWords(Measure.values(), Measure::words, row.get("measure"))) {
            case SHARE -> Unit.PERCENT;
            case CHANGE -> Unit.RATIO;
            case CONCENTRATION -> Unit.AREAS;
            case TREND -> Unit.SLOPE;
            case PUBLISHED, COUNT -> Unit.AS_PUBLISHED;
        };
        String comparator = row.get("comparator_value").split(" ")[0];
        return new Figure(
                Double.parseDouble(words[0]),
                number(row.get("lower")),
                number(row.get("upper")),
                unit,
                row.get("counts"),
                orNull(row.get("comparator")),
                number(comparator),
                words.length > 2 ? Integer.parseInt(words[2]) : 0,
                null,
                List.of(),
                List.of(FigureFixture.C3));
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
