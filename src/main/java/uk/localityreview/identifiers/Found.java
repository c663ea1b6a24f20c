package uk.localityreview.identifiers;

/** An identifier before it leaves the room. */
record Found(IdentifierKind kind, Stretch at) {

    Found(IdentifierKind kind, int start, int end) {
        this(kind, new Stretch(start, end));
    }

    Identifier in(String text) {
        return new Identifier(kind, at.inCodePoints(text), text.substring(at.start(), at.end()));
    }
}
