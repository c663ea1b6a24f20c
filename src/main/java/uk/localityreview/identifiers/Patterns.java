package uk.localityreview.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own: numbers, addresses, handles, dates, roles that one person holds. */
final class Patterns {

    private static final String GROUP = "identifier";

    private final List<Compiled> patterns;

    Patterns(Signs signs) {
        patterns = signs.patterns().stream()
                .map(sign -> new Compiled(
                        IdentifierKind.written(sign.kind()), signs.compiled(sign.regex(), sign.caseless())))
                .toList();
    }

    private record Compiled(IdentifierKind kind, Pattern pattern) {}

    /** Where two overlap, the one whose pattern is listed first wins. */
    List<Found> in(String text, List<Stretch> harmless) {
        List<Found> found = new ArrayList<>();
        for (Compiled compiled : patterns) {
            Matcher matcher = compiled.pattern().matcher(text);
            boolean named = matcher.namedGroups().containsKey(GROUP);
            while (matcher.find()) {
                boolean part = named && matcher.start(GROUP) >= 0;
                Stretch at = part
                        ? new Stretch(matcher.start(GROUP), matcher.end(GROUP))
                        : new Stretch(matcher.start(), matcher.end());
                if (!at.liesIn(harmless)
                        && found.stream().noneMatch(other -> other.at().overlaps(at))) {
                    found.add(new Found(compiled.kind(), at));
                }
            }
        }
        return found;
    }
}
