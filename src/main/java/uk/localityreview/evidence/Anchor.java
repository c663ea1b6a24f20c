package uk.localityreview.evidence;

import java.nio.charset.StandardCharsets;
import uk.localityreview.shared.TextSpan;

/**
 * The exact words of a passage with what stands around them, after the text quote selector of the W3C's Web Annotation Data
 * Model: enough to find the passage again in another version of the text, if it is there once only.
 *
 * @param exact the words
 * @param prefix at most 32 code points before them
 * @param suffix at most 32 code points after them
 */
record Anchor(String exact, String prefix, String suffix) {

    private static final int AROUND = 32;
    private static final char BETWEEN = '\u001f';

    static Anchor of(String text, TextSpan span) {
        int length = text.codePointCount(0, text.length());
        return new Anchor(
                span.of(text),
                new TextSpan(Math.max(0, span.start() - AROUND), span.start()).of(text),
                new TextSpan(span.end(), Math.min(length, span.end() + AROUND)).of(text));
    }

    byte[] toBytes() {
        return (prefix + BETWEEN + exact + BETWEEN + suffix).getBytes(StandardCharsets.UTF_8);
    }
}
