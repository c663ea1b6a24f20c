package uk.localityreview.invitation.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.review.Review;

/** What the page of the letterhead sends. */
public record LetterheadForm(
        @Nullable String venue,
        @Nullable String contact,
        @Nullable String safeguarding,
        @Nullable String complaints,
        @Nullable String untilDay,
        @Nullable String untilMonth,
        @Nullable String untilYear,
        @Nullable Integer version) {

    private static final int LONGEST = 200;

    static LetterheadForm of(Optional<Letterhead> letterhead, int version) {
        return letterhead
                .map(held -> new LetterheadForm(
                        held.venue(),
                        held.contact(),
                        held.safeguarding(),
                        held.complaints(),
                        String.valueOf(held.withdrawUntil().getDayOfMonth()),
                        String.valueOf(held.withdrawUntil().getMonthValue()),
                        String.valueOf(held.withdrawUntil().getYear()),
                        version))
                .orElseGet(() -> new LetterheadForm(null, null, null, null, null, null, null, version));
    }

    /** What was typed into a field, or empty. */
    public String text(String field) {
        String typed = switch (field) {
            case "venue" -> venue;
            case "contact" -> contact;
            case "safeguarding" -> safeguarding;
            case "complaints" -> complaints;
            case "untilDay" -> untilDay;
            case "untilMonth" -> untilMonth;
            case "untilYear" -> untilYear;
            default -> null;
        };
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** The version of the letterhead that was read. */
    public int versionOrNone() {
        return version == null ? 0 : version;
    }

    FormErrors problems(Review review) {
        FormErrors errors = FormErrors.none();
        errors = required(errors, "venue", "Enter where the sessions are held");
        errors = required(errors, "contact", "Enter whom to ask");
        errors = required(errors, "safeguarding", "Enter whom the team tells when somebody is at risk");
        errors = required(errors, "complaints", "Enter whom to complain to");
        Optional<LocalDate> until = withdrawUntil();
        if (until.isEmpty()) {
            return errors.with("untilDay", "Enter the day of sign-off, such as 27 3 2026");
        }
        return until.get().isBefore(review.date())
                ? errors.with("untilDay", "The day of sign-off must not be before the day of the review")
                : errors;
    }

    Letterhead toLetterhead() {
        return new Letterhead(
                text("venue"),
                text("contact"),
                text("safeguarding"),
                text("complaints"),
                withdrawUntil().orElseThrow());
    }

    private FormErrors required(FormErrors errors, String field, String sentence) {
        String text = text(field);
        if (text.isEmpty()) {
            return errors.with(field, sentence);
        }
        return text.length() > LONGEST ? errors.with(field, "Enter at most " + LONGEST + " characters") : errors;
    }

    private Optional<LocalDate> withdrawUntil() {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text("untilYear")),
                    Integer.parseInt(text("untilMonth")),
                    Integer.parseInt(text("untilDay"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
