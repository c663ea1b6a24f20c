package uk.localityreview.identifiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What could tell who somebody is in a text. A net with wide meshes: it offers, a person decides, and what it misses is for
 * the reviewers. Nothing is kept of what it is given.
 */
public final class Identifiers {

    private Identifiers() {}

    private static final class Signed {
        private static final Signs SIGNS = Signs.read();
        private static final Patterns PATTERNS = new Patterns(SIGNS);
        private static final Replacements REPLACEMENTS = new Replacements(SIGNS);
    }

    private static final class Named {
        private static final Names NAMES = new Names(WordList.read("first-names.txt"), WordList.read("not-names.txt"));
    }

    /** All that is found, in the order of the text, none overlapping another. */
    public static List<Identifier> in(String text, Known known) {
        return found(text, known, Named.NAMES);
    }

    /** What has a form of its own, as the device finds it; names only where a word such as Mr or PC says so. */
    public static List<Identifier> byPattern(String text, Known known) {
        return inOrder(Signed.PATTERNS.in(text, known.in(text)), text);
    }

    /** Whether anything is found. */
    public static boolean areIn(String text, Known known) {
        return !in(text, known).isEmpty();
    }

    /**
     * Words that can stand in place of an identifier, the likeliest first: a role, never a name or a code that were looked up.
     *
     * @param text the text it was found in
     */
    public static List<String> replacements(Identifier identifier, String text) {
        return Signed.REPLACEMENTS.of(identifier, text);
    }

    static List<Identifier> found(String text, Known known, Names names) {
        List<Stretch> harmless = known.in(text);
        List<Found> found = new ArrayList<>(Signed.PATTERNS.in(text, harmless));
        found.addAll(names.in(text, harmless, List.copyOf(found)));
        return inOrder(found, text);
    }

    private static List<Identifier> inOrder(List<Found> found, String text) {
        return found.stream()
                .sorted(Comparator.comparing(one -> one.at().start()))
                .map(one -> one.in(text))
                .toList();
    }
}
