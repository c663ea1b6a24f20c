package uk.localityreview.invitation.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.Quotes;

/** What was typed of a signed sheet, or of a withdrawal. */
public record PaperForm(Map<String, String> typed) {

    static final String YES = "yes";
    static final String NO = "no";

    public PaperForm {
        typed = Map.copyOf(typed);
    }

    static PaperForm empty(LocalDate today, String version) {
        return new PaperForm(Map.of(
                "on-day", String.valueOf(today.getDayOfMonth()),
                "on-month", String.valueOf(today.getMonthValue()),
                "on-year", String.valueOf(today.getYear()),
                "version", version));
    }

    /** What a field holds, in one line. */
    public String text(String field) {
        return typed.getOrDefault(field, "")
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
    }

    /** The three fields of the day. */
    public List<String> day() {
        return Stream.of("on-day", "on-month", "on-year").map(this::text).toList();
    }

    /** The day, when it is one. */
    @Nullable
    LocalDate on() {
        try {
            return LocalDate.of(
                    Integer.parseInt(text("on-year")),
                    Integer.parseInt(text("on-month")),
                    Integer.parseInt(text("on-day")));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    Optional<Boolean> yesOrNo(String field) {
        String text = text(field);
        return text.equals(YES) ? Optional.of(true) : text.equals(NO) ? Optional.of(false) : Optional.empty();
    }

    Optional<Quotes> quotes() {
        return Stream.of(Quotes.values())
                .filter(choice -> choice.name().equals(text("quotes")))
                .findFirst();
    }
}
