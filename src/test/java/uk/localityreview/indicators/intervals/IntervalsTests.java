package uk.localityreview.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.indicators.SharedFiles;

/** Each interval and test against published results. */
class IntervalsTests {

    private static final double TIGHT = 1e-7;

    @ParameterizedTest
    @MethodSource("published")
    void givesTheLimitsThatArePublished(CSVRecord row) {
        double count = Double.parseDouble(row.get("count"));
        double confidence = Double.parseDouble(row.get("confidence"));
        Interval interval = switch (row.get("method")) {
            case "Wilson" -> Wilson.of(count, Double.parseDouble(row.get("denominator")), confidence);
            case "Byar" -> PoissonCount.byar(count, confidence);
            default -> PoissonCount.exact(count, confidence);
        };
        isLimit(interval.lower(), row.get("lower"));
        isLimit(interval.upper(), row.get("upper"));
    }

    static Stream<CSVRecord> published() throws IOException {
        return rows("intervals.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("trends")
    void findsTheTrendThatIsPublished(CSVRecord row) {
        double[] values = Stream.of(row.get("values").split(";"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        isTrend(
                values,
                Double.parseDouble(row.get("s")),
                Double.parseDouble(row.get("variance")),
                Double.parseDouble(row.get("p")),
                Double.parseDouble(row.get("slope")));
    }

    static Stream<CSVRecord> trends() throws IOException {
        return rows("mann_kendall.csv").stream();
    }

    @Test
    void agreesWithEveryPublishedInterval() throws IOException {
        for (CSVRecord row : shared("vectors/phe-indicator-methods/ci_byars_wilson.csv")) {
            double count = Double.parseDouble(row.get("x"));
            double confidence = row.get("confidence").equals("95%") ? 0.95 : 0.998;
            Interval interval = row.get("method").equals("Byars")
                    ? PoissonCount.byar(count, confidence)
                    : Wilson.of(count, Double.parseDouble(row.get("n")), confidence);
            isLimit(interval.lower(), row.get("lowercl"));
            isLimit(interval.upper(), row.get("uppercl"));
        }
    }

    @Test
    void agreesWithEveryPublishedProportion() throws IOException {
        for (CSVRecord row : whole("vectors/phe-indicator-methods/proportion_wilson.csv")) {
            double count = Double.parseDouble(row.get("Numerator"));
            double denominator = Double.parseDouble(row.get("Denominator"));
            double multiplier = Double.parseDouble(row.get("multiplier"));
            Interval at95 = Wilson.of(count, denominator, 0.95).times(multiplier);
            isLimit(at95.lower(), row.get("lower95_0cl"));
            isLimit(at95.upper(), row.get("upper95_0cl"));
            isLimit(Wilson.of(count, denominator, 0.998).times(multiplier).lower(), row.get("lower99_8cl"));
        }
    }

    @Test
    void agreesWithEveryPublishedCrudeRate() throws IOException {
        for (CSVRecord row : whole("vectors/phe-indicator-methods/crude_rate.csv")) {
            double count = Double.parseDouble(row.get("Numerator"));
            double scale = Double.parseDouble(row.get("multiplier")) / Double.parseDouble(row.get("Denominator"));
            Interval at95 = PoissonCount.of(count, 0.95).times(scale);
            isLimit(at95.lower(), row.get("lower95_0cl"));
            isLimit(at95.upper(), row.get("upper95_0cl"));
            isLimit(PoissonCount.of(count, 0.998).times(scale).upper(), row.get("upper99_8cl"));
        }
    }

    @Test
    void agreesWithEveryPublishedTrend() throws IOException {
        try (Reader reader = Files.newBufferedReader(SharedFiles.at("vectors/trend/mann_kendall.json"))) {
            for (JsonNode vector : JsonMapper.shared().readTree(reader).get("vectors")) {
                double[] values = vector.get("x")
                        .valueStream()
                        .mapToDouble(JsonNode::doubleValue)
                        .toArray();
                JsonNode expected = vector.get("expected");
                if (vector.get("continuity").booleanValue()) {
                    isTrend(
                            values,
                            expected.get("S").doubleValue(),
                            expected.get("varS").doubleValue(),
                            expected.get("p_two_sided").doubleValue(),
                            expected.get("sens_slope").doubleValue());
                }
            }
        }
    }

    @Test
    void givesTheRatioOfTwoCountsWithItsLogWaldInterval() {
        RateRatio change = RateRatio.of(269, 235, 0.95);

        assertThat(change.ratio()).isCloseTo(1.1447, within(0.00005));
        assertThat(change.interval().lower()).isCloseTo(0.9609, within(0.00005));
        assertThat(change.interval().upper()).isCloseTo(1.3636, within(0.00005));
    }

    @Test
    void keepsTheLimitsOfNoneAndOfAllWithinTheirRange() {
        assertThat(Wilson.of(0, 10, 0.95).lower()).isZero();
        assertThat(Wilson.of(10, 10, 0.95).upper()).isEqualTo(1);
        assertThat(PoissonCount.of(0, 0.95))
                .isEqualTo(new Interval(0, PoissonCount.exact(0, 0.95).upper()));
        assertThat(PoissonCount.exact(0, 0.95).upper()).isCloseTo(3.6889, within(0.00005));
    }

    @Test
    void seesNoTrendWhereAllAreEqual() {
        assertThat(MannKendall.of(3, 3, 3, 3, 3)).isEqualTo(new MannKendall(0, 0, 0, 1));
        assertThat(SensSlope.of(3, 3, 3, 3, 3)).isZero();
    }

    @Test
    void refusesWhatNoCountCanBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(4, 3, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonCount.of(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(5, 0, 0.95));
    }

    private static void isTrend(double[] values, double s, double variance, double p, double slope) {
        MannKendall trend = MannKendall.of(values);
        assertThat((double) trend.s()).isEqualTo(s);
        assertThat(trend.variance()).isCloseTo(variance, within(1e-6));
        assertThat(trend.significance()).isCloseTo(p, withinPercentage(1e-6));
        assertThat(SensSlope.of(values)).isCloseTo(slope, within(1e-9));
    }

    private static void isLimit(double found, String expected) {
        if (expected.isEmpty()) {
            assertThat(found).isNaN();
        } else {
            assertThat(found).isCloseTo(Double.parseDouble(expected), withinPercentage(TIGHT));
        }
    }

    private static List<CSVRecord> whole(String path) throws IOException {
        return shared(path).stream()
                .filter(row -> !row.get("Numerator").isEmpty()
                        && !row.get("Denominator").isEmpty())
                .toList();
    }

    private static List<CSVRecord> shared(String path) throws IOException {
        return parse(Files.newBufferedReader(SharedFiles.at(path)));
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        return parse(new java.io.InputStreamReader(
                Objects.requireNonNull(IntervalsTests.class.getResourceAsStream("/indicators/vectors/" + name)),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<CSVRecord> parse(Reader opened) throws IOException {
        try (Reader reader = opened;
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }
}
