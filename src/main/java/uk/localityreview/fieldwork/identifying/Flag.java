package uk.localityreview.fieldwork.identifying;

import java.util.List;
import uk.localityreview.identifiers.Identifier;
import uk.localityreview.identifiers.Identifiers;

/**
 * An identifier as the device is told of it.
 *
 * @param kind such as {@code name}
 * @param start the first code point
 * @param end the code point after the last
 * @param replacements what could stand there instead, the likeliest first
 */
record Flag(String kind, int start, int end, List<String> replacements) {

    static Flag of(Identifier identifier, String line) {
        return new Flag(
                identifier.kind().words(),
                identifier.span().start(),
                identifier.span().end(),
                Identifiers.replacements(identifier, line));
    }
}
