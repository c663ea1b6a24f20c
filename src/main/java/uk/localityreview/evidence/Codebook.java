package uk.localityreview.evidence;

import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ThemeCode;

/**
 * A codebook: the themes a passage can be coded to, with what each means, and the facets a finding can be looked at by.
 *
 * @param version such as {@code 1}
 * @param themes in order
 * @param facets each with its values
 */
public record Codebook(String version, List<Theme> themes, List<Facet> facets) {

    public Codebook {
        themes = List.copyOf(themes);
        facets = List.copyOf(facets);
    }

    /** The codebook in force: the twelve challenges of the Locality Review. */
    public static Codebook standard() {
        return Standard.CODEBOOK;
    }

    /** The theme with a code. */
    public Optional<Theme> theme(ThemeCode code) {
        return themes.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /**
     * A theme.
     *
     * @param code such as {@code B5}
     * @param name a few words
     * @param definition what it covers, a sentence
     * @param use when to code a passage to it
     * @param notUse when not, and to which theme instead
     * @param subCodes finer codes under it
     * @param keyLines the key lines of enquiry: what to ask
     * @param blindSpot what no open figure will show about it
     */
    public record Theme(
            ThemeCode code,
            String name,
            String definition,
            String use,
            String notUse,
            List<SubCode> subCodes,
            List<String> keyLines,
            String blindSpot) {
        public Theme {
            subCodes = List.copyOf(subCodes);
            keyLines = List.copyOf(keyLines);
        }
    }

    /** A finer code under a theme. */
    public record SubCode(String code, String name, String definition) {}

    /** A facet and its values, such as setting: private, public. */
    public record Facet(String name, List<String> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /** Read when it is first asked for, and once. */
    private static final class Standard {
        private static final Codebook CODEBOOK = CodebookYaml.read("/codebook/codebook-1.yaml");
    }
}
