package uk.localityreview.indicators.files;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a published table where there is no number; never a 0. */
public enum Symbol {
    SUPPRESSED("suppressed"),
    NOT_AVAILABLE("not available"),
    NOT_APPLICABLE("not applicable"),
    ROUNDS_TO_NOUGHT("so low that it is published as rounding to 0"),
    UNRELIABLE("published as of low reliability"),
    MISSING("missing"),
    UNREADABLE("unreadable in the file");

    private static final Pattern FEWER_THAN = Pattern.compile("<\\s?\\d+");

    private final String words;

    Symbol(String words) {
        this.words = words;
    }

    /** In plain words, lower case. */
    public String words() {
        return words;
    }

    /**
     * The symbol that a text is: c, x, z, k, low and u as the Department for Education's table conventions have them,
     * with or without square brackets, and the signs that others use.
     */
    static @Nullable Symbol of(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return switch (bare.toLowerCase(Locale.ROOT)) {
            case "c", "*" -> SUPPRESSED;
            case "x" -> NOT_AVAILABLE;
            case "z" -> NOT_APPLICABLE;
            case "k", "low" -> ROUNDS_TO_NOUGHT;
            case "u" -> UNRELIABLE;
            case "", "-", ":", "..", "na", "n/a", "nan", "null" -> MISSING;
            default -> FEWER_THAN.matcher(bare).matches() ? SUPPRESSED : null;
        };
    }
}
