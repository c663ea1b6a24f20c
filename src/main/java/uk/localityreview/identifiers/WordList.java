package uk.localityreview.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of words, without case or accents.
 *
 * @param plain words that mean one thing
 * @param doubtful words that can also mean another, marked in the file by a question mark
 */
record WordList(Set<String> plain, Set<String> doubtful) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    static WordList read(String name) {
        Set<String> plain = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        for (String line : file("/identifiers/" + name).split("\n")) {
            for (String word :
                    line.startsWith("#") ? new String[0] : line.strip().split(" +")) {
                if (word.isEmpty()) {
                    continue;
                }
                if (word.endsWith("?")) {
                    doubtful.add(word.substring(0, word.length() - 1));
                } else {
                    plain.add(word);
                }
            }
        }
        plain.removeAll(doubtful);
        return new WordList(plain, doubtful);
    }

    static WordList empty() {
        return new WordList(Set.of(), Set.of());
    }

    /** A word as the lists have it: Siân and SIAN are sian. */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i');
        return ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String file(String path) {
        try (InputStream file = WordList.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
