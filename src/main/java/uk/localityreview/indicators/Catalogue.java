package uk.localityreview.indicators;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What indicators are called when people read of them: editable data, {@code indicators/catalogue.csv}. */
final class Catalogue {

    private static final String FILE = "/indicators/catalogue.csv";
    private static final Map<IndicatorKey, String> TITLES = read();

    private Catalogue() {}

    /** The title of an indicator; one that has none is called by its publisher's name. */
    static String titleOf(IndicatorKey indicator) {
        return TITLES.getOrDefault(indicator, indicator.name().replace('_', ' '));
    }

    private static Map<IndicatorKey, String> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE));
                CSVParser parser = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
            return parser.stream()
                    .collect(toUnmodifiableMap(row -> IndicatorKey.of(row.get("indicator")), row -> row.get("title")));
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of indicators is not on the class path", e);
        }
    }
}
