package uk.localityreview.shared;

/**
 * A stretch of a text, counted in Unicode code points from 0.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No text runs from code point " + start + " to " + end);
        }
    }

    /** The characters of the text that this span covers. */
    public String of(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }

    /** The length in code points. */
    public int length() {
        return end - start;
    }
}
