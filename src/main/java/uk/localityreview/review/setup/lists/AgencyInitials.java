package uk.localityreview.review.setup.lists;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a code of the first letters of an agency's name, such as YJS of youth justice service. */
final class AgencyInitials {

    private static final int LONGEST = 8;

    private AgencyInitials() {}

    /** A code that is not taken; a number follows the letters where they are. */
    static String of(String name, Predicate<String> isTaken) {
        String letters = Stream.of(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.equals("AND") && !word.equals("OF"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String base = letters.matches("[A-Z].*") ? letters : "A" + letters;
        String code = base.substring(0, Math.min(base.length(), LONGEST));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? code : code + number)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
