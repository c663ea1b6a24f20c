package uk.localityreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command's name.
 *
 * @param plain those that belong to no option, in order
 * @param options each option's values, by its name with the dashes
 */
record Arguments(List<String> plain, Map<String, List<String>> options) {

    /** A call that no command can make sense of. */
    static final class WrongUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongUse(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Reads them; each of these options takes one value, as {@code --home DIR} or {@code --home=DIR}. */
    static Arguments read(List<String> words, Set<String> known) {
        return read(words, known, Set.of());
    }

    /** Reads them; a flag such as {@code --keep} stands alone. */
    static Arguments read(List<String> words, Set<String> known, Set<String> flags) {
        List<String> plain = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            if (flags.contains(word)) {
                options.put(word, List.of());
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name)) {
                throw new WrongUse("There is no option " + name + " here.");
            }
            if (equals < 0 && i + 1 == words.size()) {
                throw new WrongUse("The option " + name + " needs a value.");
            }
            String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
            if (value.isBlank()) {
                throw new WrongUse("The option " + name + " needs a value.");
            }
            options.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return new Arguments(List.copyOf(plain), options);
    }

    /** The value of an option, the last one when it is given more than once. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(List::getLast);
    }

    /** Every value of an option, in order. */
    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** Whether a flag was given. */
    boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** The one plain word that there must be. */
    String only(String what) {
        if (plain.size() != 1) {
            throw new WrongUse("This needs exactly one " + what + ".");
        }
        return plain.getFirst();
    }

    /** Sees that there is no plain word. */
    Arguments withoutPlain() {
        if (!plain.isEmpty()) {
            throw new WrongUse("\"" + plain.getFirst() + "\" is one word too many.");
        }
        return this;
    }
}
