package uk.localityreview.review.setup.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.localityreview.access.FormErrors;

/** What somebody typed into a form; reads it value by value and gathers what is wrong. */
public final class Answers {

    private static final int LONGEST = 200;
    private static final int LONGEST_LONG = 5_000;

    private final MultiValueMap<String, String> typed;
    private FormErrors errors = FormErrors.none();

    public Answers(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** What is wrong so far. */
    public FormErrors errors() {
        return errors;
    }

    /** Notes that something is wrong. */
    public void wrong(String field, String sentence) {
        if (errors.of(field) == null) {
            errors = errors.with(field, sentence);
        }
    }

    /** A short text, which may be blank. */
    public String text(String name) {
        return limited(name, first(name).replaceAll("[\\p{Cntrl}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " "), LONGEST);
    }

    /** A short text that must not be blank. */
    public String text(String name, String sentenceWhenBlank) {
        String text = text(name);
        if (text.isEmpty()) {
            wrong(name, sentenceWhenBlank);
        }
        return text;
    }

    /** A text of several lines, which may be blank. */
    public String longText(String name) {
        String text = first(name).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
        return limited(name, text, LONGEST_LONG);
    }

    /** One of some values, or blank. */
    public String oneOf(String name, Map<String, String> options, String sentenceWhenNone) {
        String value = first(name);
        if (!options.containsKey(value)) {
            wrong(name, sentenceWhenNone);
            return "";
        }
        return value;
    }

    /** The ticked ones of some values. */
    public List<String> ticked(String name, Map<String, String> options) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(options::containsKey)
                .distinct()
                .toList();
    }

    /** An amount in pounds and pence, or null when blank. */
    public @Nullable BigDecimal pounds(String name) {
        String text = first(name).replaceAll("[£,\\s]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            wrong(name, "Enter an amount in pounds, such as 4500 or 4500.50");
            return null;
        }
        return new BigDecimal(text);
    }

    /** A date, or null when blank. */
    public @Nullable LocalDate date(String name) {
        String day = first(name + "-day");
        String month = first(name + "-month");
        String year = first(name + "-year");
        if ((day + month + year).isEmpty()) {
            return null;
        }
        try {
            if (year.matches("\\d{4}") && day.matches("\\d{1,2}") && month.matches("\\d{1,2}")) {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            }
        } catch (DateTimeException e) {
            // said below, as any other date that is none
        }
        wrong(name, "Enter a real date, such as 27 3 2027");
        return null;
    }

    /** A date that must be given. */
    public Optional<LocalDate> date(String name, String sentenceWhenBlank) {
        LocalDate date = date(name);
        if (date == null) {
            wrong(name, sentenceWhenBlank);
        }
        return Optional.ofNullable(date);
    }

    /** The version that the form was opened with. */
    public int version() {
        String version = first("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    List<String> of(Question question) {
        String name = question.name();
        return switch (question.kind()) {
            case DATE -> List.of(first(name + "-day"), first(name + "-month"), first(name + "-year"));
            case TICKS -> ticked(name, question.options());
            default -> List.of(first(name));
        };
    }

    private String first(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private String limited(String name, String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            wrong(name, "Enter no more than %,d characters".formatted(longest));
        }
        return stripped;
    }
}
