package uk.localityreview.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.localityreview.identifiers.Identifier;
import uk.localityreview.identifiers.IdentifierKind;
import uk.localityreview.shared.TextSpan;

/**
 * A line of which it is known what must be flagged in it.
 *
 * @param text without the marks
 * @param marks in the order of the text
 */
record MarkedLine(String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\[([a-z -]+)\\|([^]]*)]");

    MarkedLine {
        marks = List.copyOf(marks);
    }

    /** An identifier that is there. */
    record Mark(IdentifierKind kind, TextSpan span) {

        /** Flagged where it stands and as what it is, be it a word more or less. */
        boolean isMetBy(Identifier identifier) {
            return identifier.kind() == kind
                    && identifier.span().start() < span.end()
                    && span.start() < identifier.span().end();
        }
    }

    /** The lines of a file, in which {@code [kind|words]} marks an identifier and {@code #} a comment. */
    static List<MarkedLine> readAll(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MarkedLine::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedLine read(String written) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(written);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.codePointCount(0, text.length());
            text.append(matcher.group(2));
            marks.add(new Mark(
                    IdentifierKind.written(matcher.group(1)),
                    new TextSpan(start, text.codePointCount(0, text.length()))));
        }
        matcher.appendTail(text);
        return new MarkedLine(text.toString(), marks);
    }
}
