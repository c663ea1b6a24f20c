package uk.localityreview.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The signs by which identifiers are known, out of the one file that the device reads too.
 *
 * @param parts pieces of regular expressions, by name
 * @param patterns in the order in which they win
 * @param roles words that suggest what to write in place of a name
 * @param replacements what can stand in place of an identifier, by its kind
 */
record Signs(Map<String, String> parts, List<Sign> patterns, List<Role> roles, Map<String, List<String>> replacements) {

    private static final String FILE = "/assets/capture/identifier-patterns.js";
    private static final Pattern PART = Pattern.compile("«(\\w+)»");

    /** What an identifier looks like. */
    record Sign(String kind, String regex, boolean caseless) {}

    /** Words near a name, and what they say of its bearer. */
    record Role(String near, String words) {}

    static Signs read() {
        try (InputStream file = Signs.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            String module = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(module.substring(module.indexOf('{')), Signs.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A regular expression of the file with its parts put in. */
    Pattern compiled(String regex, boolean caseless) {
        String whole = regex;
        while (whole.contains("«")) {
            whole = PART.matcher(whole).replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
        }
        return Pattern.compile(whole, caseless ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }
}
