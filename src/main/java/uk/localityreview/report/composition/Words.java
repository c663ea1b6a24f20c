package uk.localityreview.report.composition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Small turns of English that more than one section needs. */
final class Words {

    private Words() {}

    /** A count and its noun: {@code 1 session}, {@code 12 sessions}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code a, b and c}. */
    static String list(Collection<?> things) {
        List<String> texts = things.stream().map(String::valueOf).toList();
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return texts.stream().limit(texts.size() - 1L).collect(Collectors.joining(", ")) + " and " + texts.getLast();
    }

    /** With a capital to start with. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
