package uk.localityreview.report.composition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that a text may identify somebody: telephone and NHS numbers, e-mail addresses, handles, vehicles, postcodes,
 * addresses and dates of birth. A net with wide meshes; what it misses is for the reviewers.
 */
final class Identifiers {

    /** What stands in place of words that may identify someone. */
    static final String WITHHELD = "[withheld: may identify someone]";

    private static final String STREET =
            "(?:Street|St|Road|Rd|Avenue|Ave|Gardens|Close|Drive|Lane|Way|Court|Crescent|Place|Terrace|Walk|Grove|Mews)";

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?<!\\d)(?:\\+44[\\s-]?|0)(?:\\(0\\))?(?:\\d[\\s-]?){9,10}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{3}[\\s-]?\\d{3}[\\s-]?\\d{4}(?!\\d)"),
            Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+\\.[\\p{Alnum}.-]+"),
            Pattern.compile("(?<![\\p{Alnum}.])@[\\p{Alnum}_.]{2,}"),
            Pattern.compile("(?i)\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b"),
            Pattern.compile("\\b[A-Z]\\d{1,3}\\s?[A-Z]{3}\\b"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b"),
            Pattern.compile("\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}\\b"),
            Pattern.compile("(?i)\\b(?:born|birthday|d\\.?o\\.?b\\.?)\\b.{0,24}\\d"),
            Pattern.compile("\\b\\d{1,4}[A-Za-z]?\\s+(?:[A-Z][A-Za-z']+\\s+){1,3}" + STREET + "\\b"),
            Pattern.compile(
                    "\\b[A-Z][A-Za-z']+\\s+" + STREET + "\\b.*\\b(?:aged?\\s+\\d|\\d{1,2}[\\s-]years?[\\s-]old)"));

    private Identifiers() {}

    static boolean mayIdentify(String text) {
        return SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    }
}
