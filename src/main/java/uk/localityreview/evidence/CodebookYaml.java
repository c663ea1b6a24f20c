package uk.localityreview.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.localityreview.evidence.Codebook.Facet;
import uk.localityreview.evidence.Codebook.SubCode;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.review.ThemeCode;

/** Reads a codebook from its file. The probes that every theme shares are appended to the key lines of each. */
final class CodebookYaml {

    private CodebookYaml() {}

    static Codebook read(String resource) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = CodebookYaml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no codebook at " + resource);
            }
            return codebook(map(new Yaml(new SafeConstructor(options)).load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Codebook codebook(Map<?, ?> file) {
        List<String> probes = texts(file, "probes");
        return new Codebook(
                text(file, "version"),
                maps(file, "themes").map(theme -> theme(theme, probes)).toList(),
                maps(file, "facets")
                        .map(facet -> new Facet(text(facet, "name"), texts(facet, "values")))
                        .toList());
    }

    private static Theme theme(Map<?, ?> theme, List<String> probes) {
        return new Theme(
                new ThemeCode(text(theme, "code")),
                text(theme, "name"),
                text(theme, "definition"),
                text(theme, "use"),
                text(theme, "not_use"),
                maps(theme, "sub_codes")
                        .map(sub -> new SubCode(text(sub, "code"), text(sub, "name"), text(sub, "definition")))
                        .toList(),
                Stream.concat(texts(theme, "key_lines").stream(), probes.stream())
                        .toList(),
                text(theme, "blind_spot"));
    }

    private static String text(Map<?, ?> parent, String key) {
        return text(parent.get(key), key);
    }

    private static String text(@Nullable Object value, String key) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("In the codebook, " + key + " should be a text, and is " + value);
    }

    private static List<String> texts(Map<?, ?> parent, String key) {
        return list(parent, key).stream().map(value -> text(value, key)).toList();
    }

    private static Stream<Map<?, ?>> maps(Map<?, ?> parent, String key) {
        return list(parent, key).stream().map(CodebookYaml::map);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("In the codebook, a list of parts was expected, and is " + value);
    }

    private static List<?> list(Map<?, ?> parent, String key) {
        if (parent.get(key) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalStateException("In the codebook, " + key + " should be a list with something in it");
    }
}
