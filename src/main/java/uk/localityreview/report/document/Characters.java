package uk.localityreview.report.document;

/** Characters that no XML document and no page can hold: they are shown as U+FFFD, never dropped without a trace. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The text with every character that cannot be published replaced by U+FFFD. */
    public static String publishable(String text) {
        if (unpublishable(text) == 0) {
            return text;
        }
        return text.codePoints()
                .map(c -> isPublishable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How many characters of a text cannot be published. */
    public static long unpublishable(String text) {
        return text.codePoints().filter(c -> !isPublishable(c)).count();
    }

    // XML 1.0 allows the C1 controls and the higher non-characters, yet no reader shows them: they count as damage.
    private static boolean isPublishable(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !nonCharacter;
    }
}
