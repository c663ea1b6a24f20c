package uk.localityreview.identifiers;

import uk.localityreview.shared.TextSpan;

/**
 * A stretch of a text that could tell who somebody is.
 *
 * @param kind in what way
 * @param span where, in code points
 * @param text the words themselves; for the eye of whoever wrote them, never to be kept
 */
public record Identifier(IdentifierKind kind, TextSpan span, String text) {

    /** Without the words, so that no log can hold them. */
    @Override
    public String toString() {
        return kind.words() + " at " + span.start() + " to " + span.end();
    }
}
