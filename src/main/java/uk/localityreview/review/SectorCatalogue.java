package uk.localityreview.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Who can speak to what: the sectors of a review day with the challenges each knows, and the names of the challenges.
 *
 * @param sectors in the order in which they are shown
 * @param challenges the short name of each of the twelve challenges, in order
 */
public record SectorCatalogue(List<Sector> sectors, Map<ThemeCode, String> challenges) {

    private static final String FILE = "/review/sectors-1.yaml";

    public SectorCatalogue {
        sectors = List.copyOf(sectors);
    }

    /** The catalogue that a review starts from. */
    public static SectorCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The challenges that people of a sector can speak to; none when the sector is not in the catalogue. */
    public Set<ThemeCode> speaksTo(String sector) {
        return sectors.stream()
                .filter(one -> one.name().equals(sector))
                .findFirst()
                .map(Sector::speaksTo)
                .orElse(Set.of());
    }

    /** The same challenges with other sectors. */
    public SectorCatalogue with(List<Sector> others) {
        return new SectorCatalogue(others, challenges);
    }

    /** Read on first use, not at start. */
    private static final class Standard {

        private static final SectorCatalogue CATALOGUE = read();

        private static SectorCatalogue read() {
            try (InputStream file = Objects.requireNonNull(SectorCatalogue.class.getResourceAsStream(FILE))) {
                Map<?, ?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
                Map<ThemeCode, String> challenges = new LinkedHashMap<>();
                ((Map<?, ?>) Objects.requireNonNull(entries.get("challenges")))
                        .forEach((code, name) -> challenges.put(new ThemeCode(code.toString()), name.toString()));
                List<Sector> sectors = ((List<?>) Objects.requireNonNull(entries.get("sectors")))
                        .stream().map(entry -> sector((Map<?, ?>) entry)).toList();
                return new SectorCatalogue(sectors, challenges);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Sector sector(Map<?, ?> entry) {
            return new Sector(
                    String.valueOf(entry.get("name")),
                    texts(entry, "speaks_to").map(ThemeCode::new).collect(Collectors.toSet()),
                    texts(entry, "agencies").toList(),
                    texts(entry, "roles").toList());
        }

        private static Stream<String> texts(Map<?, ?> entry, String name) {
            return ((List<?>) Objects.requireNonNull(entry.get(name))).stream().map(String::valueOf);
        }
    }
}
