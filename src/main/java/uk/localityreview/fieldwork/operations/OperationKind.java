package uk.localityreview.fieldwork.operations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operation does. */
public enum OperationKind {
    /** A line of a note, or a later version of one. */
    LINE,
    /** What somebody agreed to. */
    CONSENT,
    /** Whether a probe of the topic guide was put. */
    PROBE,
    /** How common a challenge is, in somebody's own words. */
    PREVALENCE,
    /** How one agency works with another, as somebody tells it. */
    TIE,
    /** What stands in the way, as somebody tells it. */
    BARRIER,
    /** A session began, with its scribe. */
    BEGIN,
    /** A session ended. */
    END,
    /** A safeguarding concern; never shown with the notes. */
    CONCERN;

    /** As a device and the database write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is written so, if there is one. */
    public static Optional<OperationKind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
