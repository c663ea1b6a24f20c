package uk.localityreview.identifiers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a review that tell who nobody is and are never flagged: its agencies, places and rooms, and its P- and R-codes.
 * Upper and lower case are one.
 */
public final class Known {

    private static final List<String> CODES = List.of("[PR]\\d{1,3}", "GROUP");
    private static final Known NONE = new Known(List.of());

    private final List<String> words;
    private final Pattern pattern;

    private Known(List<String> words) {
        this.words = words;
        String any = Stream.concat(words.stream().map(Pattern::quote), CODES.stream())
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                "(?<![\\p{L}\\d])@?(?:" + any + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Those of a review. */
    public static Known of(Collection<String> words) {
        return new Known(words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** No words but the codes. */
    public static Known none() {
        return NONE;
    }

    /** The words, the longest first, as they are handed to the device. */
    public List<String> words() {
        return words;
    }

    List<Stretch> in(String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Stretch(match.start(), match.end()))
                .toList();
    }
}
