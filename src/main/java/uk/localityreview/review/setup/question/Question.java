package uk.localityreview.review.setup.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form, with the answer as it stands.
 *
 * @param name of its field
 * @param label what is asked
 * @param hint a sentence below it, or null
 * @param kind how it is answered
 * @param answer the answer; a date is day, month and year; ticks are as many values
 * @param options to choose from, by value
 */
public record Question(
        String name, String label, @Nullable String hint, Kind kind, List<String> answer, Map<String, String> options) {

    public Question {
        answer = List.copyOf(answer);
    }

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        SHORT_TEXT,
        LONG_TEXT,
        POUNDS,
        DATE,
        SELECT,
        RADIOS,
        TICKS
    }

    public static Question text(String name, String label, @Nullable String hint, String answer) {
        return new Question(name, label, hint, Kind.TEXT, List.of(answer), Map.of());
    }

    public static Question shortText(String name, String label, @Nullable String hint, String answer) {
        return new Question(name, label, hint, Kind.SHORT_TEXT, List.of(answer), Map.of());
    }

    public static Question longText(String name, String label, @Nullable String hint, String answer) {
        return new Question(name, label, hint, Kind.LONG_TEXT, List.of(answer), Map.of());
    }

    public static Question pounds(String name, String label, @Nullable String hint, String answer) {
        return new Question(name, label, hint, Kind.POUNDS, List.of(answer), Map.of());
    }

    public static Question date(String name, String label, @Nullable String hint, @Nullable LocalDate answer) {
        List<String> parts = answer == null
                ? List.of("", "", "")
                : List.of(
                        Integer.toString(answer.getDayOfMonth()),
                        Integer.toString(answer.getMonthValue()),
                        Integer.toString(answer.getYear()));
        return new Question(name, label, hint, Kind.DATE, parts, Map.of());
    }

    public static Question select(
            String name, String label, @Nullable String hint, String answer, Map<String, String> options) {
        return new Question(name, label, hint, Kind.SELECT, List.of(answer), options);
    }

    public static Question radios(
            String name, String label, @Nullable String hint, String answer, Map<String, String> options) {
        return new Question(name, label, hint, Kind.RADIOS, List.of(answer), options);
    }

    public static Question ticks(
            String name, String label, @Nullable String hint, List<String> answer, Map<String, String> options) {
        return new Question(name, label, hint, Kind.TICKS, answer, options);
    }

    /** Options whose words are their values. */
    public static Map<String, String> words(List<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        words.forEach(word -> options.put(word, word));
        return options;
    }

    /** The same question, answered as somebody typed. */
    public Question answered(Answers answers) {
        return new Question(name, label, hint, kind, answers.of(this), options);
    }

    /** The first or only value of the answer. */
    public String value() {
        return answer.isEmpty() ? "" : answer.getFirst();
    }

    /** The answer in words, as it would be read aloud. */
    public String inWords() {
        return switch (kind) {
            case DATE -> String.join(" ", answer).strip();
            case SELECT, RADIOS -> options.getOrDefault(value(), value());
            case TICKS ->
                String.join(
                        ", ",
                        answer.stream()
                                .map(one -> options.getOrDefault(one, one))
                                .toList());
            default -> value();
        };
    }
}
