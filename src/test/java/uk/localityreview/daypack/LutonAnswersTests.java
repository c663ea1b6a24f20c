package uk.localityreview.daypack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.triangulation.AgencyState;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.TestResult;
import uk.localityreview.triangulation.Triangulation;

/** Every published answer of the Luton day comes out of the pack without its answers and the published files. */
class LutonAnswersTests {

    private static final Path SHARED = Path.of("../shared");
    private static final Path LUTON = SHARED.resolve("daypack-luton");

    private static DayPack pack;
    private static Triangulation triangulation;

    @BeforeAll
    static void triangulateTheDay() {
        assumeThat(Files.isDirectory(LUTON)).as("../shared is not there").isTrue();
        DayPackReading reading = DayPackReading.of(LUTON);
        pack = ((DayPackReading.Taken) reading).pack();
        triangulation = Triangulation.of(
                pack.material(),
                PublishedFiles.read(Stream.of("dfe-ees", "lait", "police-uk/bedfordshire", "nrm")
                        .map(SHARED.resolve("data")::resolve)
                        .toList()));
    }

    @Test
    void countsSourcesAndDerivesConvergenceAndVerdictOfEveryFinding() throws IOException {
        List<CSVRecord> answers = answers("findings.csv");

        assertThat(triangulation.findings()).hasSize(answers.size());
        for (CSVRecord answer : answers) {
            JointDisplay display = display(answer.get("finding"));
            assertThat(List.of(
                            String.valueOf(display.independentSources()),
                            String.valueOf(display.specificSources()),
                            display.convergence().words(),
                            display.verdict().words()))
                    .as(answer.get("finding"))
                    .containsExactly(
                            answer.get("independent_sources"),
                            answer.get("specific_sources"),
                            answer.get("convergence"),
                            answer.get("verdict"));
        }
    }

    @Test
    void saysWhereEveryAgencyStandsOnEveryFinding() throws IOException {
        for (CSVRecord answer : answers("findings.csv")) {
            JointDisplay display = display(answer.get("finding"));
            Map.of(
                            "supports", AgencyState.SUPPORTS,
                            "contradicts", AgencyState.CONTRADICTS,
                            "both", AgencyState.BOTH,
                            "asked_and_silent", AgencyState.ASKED_AND_SILENT,
                            "not_asked", AgencyState.NOT_ASKED)
                    .forEach((column, state) -> assertThat(display.stances().entrySet().stream()
                                    .filter(stance -> stance.getValue() == state)
                                    .map(stance -> stance.getKey().value())
                                    .filter(agency -> !agency.equals("PREV")))
                            .as(answer.get("finding") + " " + column)
                            .containsExactlyInAnyOrderElementsOf(split(answer.get(column))));
        }
    }

    @Test
    void measuresEveryTestToFourPlaces() throws IOException {
        for (CSVRecord answer : answers("tests.csv")) {
            TestResult result = display(answer.get("finding")).tests().stream()
                    .filter(t -> t.test().question().indicator().toString().equals(answer.get("indicator")))
                    .findFirst()
                    .orElseThrow();
            String name = answer.get("finding") + " " + answer.get("indicator");
            switch (result.answer()) {
                case Answer.Unavailable unavailable -> {
                    assertThat("unavailable: " + unavailable.reason()).as(name).isEqualTo(answer.get("outcome"));
                    assertThat(unavailable.counts()).as(name).isEqualTo(answer.get("counts"));
                }
                case Answer.Figure figure -> {
                    assertThat(result.outcome().words()).as(name).isEqualTo(answer.get("outcome"));
                    assertThat(figure.counts()).as(name).isEqualTo(answer.get("counts"));
                    compare(name, figure.value(), answer.get("value").replaceFirst(" of .*", ""));
                    compare(name, figure.lower(), answer.get("lower"));
                    compare(name, figure.upper(), answer.get("upper"));
                    if (!answer.get("comparator_value").isEmpty()) {
                        compare(
                                name,
                                figure.comparatorValue(),
                                answer.get("comparator_value").replaceFirst(" .*", ""));
                    }
                    assertThat(figure.sources()).as(name).isNotEmpty();
                }
            }
        }
    }

    @Test
    void usesTheRegionWhereEnglandLiesOutsideTheRangeOfItsRegions() {
        Answer.Figure entrants =
                (Answer.Figure) display("F09").tests().getFirst().answer();

        assertThat(entrants.comparator()).isEqualTo("East of England");
        assertThat(entrants.notes()).anyMatch(note -> note.contains("England") && note.contains("region"));
    }

    @Test
    void saysHowEachChallengeWasLeft() throws IOException {
        assertThat(triangulation.challenges())
                .extracting(
                        c -> c.theme() + "," + c.sessions() + "," + c.state().words())
                .containsExactlyElementsOf(answers("challenges.csv").stream()
                        .map(a -> a.get("challenge") + "," + a.get("sessions") + "," + a.get("state"))
                        .toList());
    }

    @Test
    void raisesWhatStandsOutAndNobodyRaised() throws IOException {
        assertThat(triangulation.silentInInterviews()).anySatisfy(outlier -> {
            assertThat(outlier.indicator().name()).isEqualTo("Trafficking");
            assertThat(outlier.figure().counts()).isEqualTo("25/2443");
            assertThat(outlier.figure().value()).isCloseTo(1.02, within(0.005));
            assertThat(outlier.figure().lower()).isCloseTo(0.69, within(0.005));
            assertThat(outlier.figure().upper()).isCloseTo(1.51, within(0.005));
            assertThat(outlier.figure().comparatorValue()).isCloseTo(0.44, within(0.005));
        });
    }

    @Test
    void findsContradictionsGapsAndDuplications() throws IOException {
        WorkingTogether together = WorkingTogether.of(
                pack.said().ties(),
                pack.said().awareness(),
                pack.said().offers(),
                pack.material().notes());

        assertThat(together.contradictions())
                .extracting(c -> String.join(
                        ",",
                        c.from().value(),
                        c.to().value(),
                        c.kind(),
                        c.works().stream().map(s -> s.agency().value()).collect(joining(";")),
                        c.doesNot().stream()
                                .map(s -> s.agency().value())
                                .distinct()
                                .collect(joining(";"))))
                .containsExactlyInAnyOrderElementsOf(lines("contradictions.csv"));
        assertThat(together.awarenessGaps())
                .extracting(g -> g.service() + ","
                        + g.knownTo().stream()
                                .map(k -> k.agency().value())
                                .distinct()
                                .collect(joining(";"))
                        + ","
                        + g.unknownTo().stream()
                                .map(k -> k.agency().value())
                                .distinct()
                                .collect(joining(";")))
                .containsExactlyInAnyOrderElementsOf(lines("awareness_gaps.csv"));
        assertThat(together.duplications())
                .extracting(d -> d.offer() + ","
                        + d.offers().stream().map(o -> o.agency().value()).collect(joining(";")))
                .containsExactlyInAnyOrderElementsOf(lines("duplications.csv"));
    }

    private static JointDisplay display(String finding) {
        return triangulation.findings().stream()
                .filter(d -> d.finding().code().value().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(String name, @Nullable Double value, String expected) {
        if (expected.isEmpty()) {
            assertThat(value).as(name).isNull();
        } else {
            int places = expected.contains(".") ? expected.length() - expected.indexOf('.') - 1 : 0;
            assertThat(value).as(name).isCloseTo(Double.parseDouble(expected), within(0.51 * Math.pow(10, -places)));
        }
    }

    private static List<String> split(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(";"));
    }

    private static List<String> lines(String file) throws IOException {
        List<String> all = Files.readAllLines(LUTON.resolve("answers").resolve(file));
        return all.subList(1, all.size());
    }

    private static List<CSVRecord> answers(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                LUTON.resolve("answers").resolve(file),
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
