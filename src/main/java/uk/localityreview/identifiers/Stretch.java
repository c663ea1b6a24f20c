package uk.localityreview.identifiers;

import java.util.List;
import uk.localityreview.shared.TextSpan;

/** A piece of a text by its UTF-16 positions, as regular expressions count; see {@link TextSpan} for what leaves the room. */
record Stretch(int start, int end) {

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    boolean liesIn(List<Stretch> others) {
        return others.stream().anyMatch(other -> other.start <= start && end <= other.end);
    }

    TextSpan inCodePoints(String text) {
        int from = text.codePointCount(0, start);
        return new TextSpan(from, from + text.codePointCount(start, end));
    }
}
