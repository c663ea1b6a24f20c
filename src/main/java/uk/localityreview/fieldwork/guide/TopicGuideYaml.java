package uk.localityreview.fieldwork.guide;

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
import uk.localityreview.fieldwork.guide.TopicGuide.Probe;
import uk.localityreview.fieldwork.guide.TopicGuide.Question;

/** Reads a topic guide from its file. */
final class TopicGuideYaml {

    private TopicGuideYaml() {}

    static TopicGuide read(String resource) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = TopicGuideYaml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no topic guide at " + resource);
            }
            return guide(map(new Yaml(new SafeConstructor(options)).load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TopicGuide guide(Map<?, ?> file) {
        return new TopicGuide(
                text(file, "version"),
                texts(file, "opening"),
                maps(file, "probes")
                        .map(probe -> new Probe(
                                text(probe, "code"),
                                text(probe, "words"),
                                probe.containsKey("more") ? text(probe, "more") : ""))
                        .toList(),
                maps(file, "themes")
                        .map(theme -> new Question(
                                text(theme, "theme"), text(theme, "interview"), text(theme, "focus group")))
                        .toList(),
                texts(file, "closing"));
    }

    private static String text(Map<?, ?> parent, String key) {
        return text(parent.get(key), key);
    }

    private static String text(@Nullable Object value, String key) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("In the topic guide, " + key + " should be a text, and is " + value);
    }

    private static List<String> texts(Map<?, ?> parent, String key) {
        return list(parent, key).stream().map(value -> text(value, key)).toList();
    }

    private static Stream<Map<?, ?>> maps(Map<?, ?> parent, String key) {
        return list(parent, key).stream().map(TopicGuideYaml::map);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("In the topic guide, a list of parts was expected, and is " + value);
    }

    private static List<?> list(Map<?, ?> parent, String key) {
        if (parent.get(key) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalStateException("In the topic guide, " + key + " should be a list with something in it");
    }
}
