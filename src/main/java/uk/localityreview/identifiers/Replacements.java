package uk.localityreview.identifiers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that can stand in place of an identifier and tell who nobody is: a role as the words around it suggest. */
final class Replacements {

    /** How far around an identifier words may tell of a role, in UTF-16 units, as on the device. */
    private static final int WINDOW = 40;

    private final Signs signs;
    private final List<Role> roles;

    Replacements(Signs signs) {
        this.signs = signs;
        roles = signs.roles().stream()
                .map(role -> new Role(signs.compiled(role.near(), true), role.words()))
                .toList();
    }

    private record Role(Pattern near, String words) {}

    List<String> of(Identifier identifier, String text) {
        List<String> usual = signs.replacements().getOrDefault(identifier.kind().words(), List.of());
        if (identifier.kind() != IdentifierKind.NAME && identifier.kind() != IdentifierKind.UNIQUE_ROLE) {
            return usual;
        }
        int start = text.offsetByCodePoints(0, identifier.span().start());
        int end = start + identifier.text().length();
        String around = text.substring(Math.max(0, start - WINDOW), Math.min(text.length(), end + WINDOW));
        Set<String> words = new LinkedHashSet<>();
        roles.stream()
                .filter(role -> role.near().matcher(around).find())
                .map(Role::words)
                .forEach(words::add);
        words.addAll(usual);
        return List.copyOf(words);
    }
}
