package uk.localityreview.safeguarding;

import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;

/** What the forms of following a concern up send. */
public record FollowUpForm(
        @Nullable String whom,
        @Nullable String reference,
        @Nullable String when,
        @Nullable String outcome) {

    private static final int LONGEST = 10_000;
    private static final int SHORT = 200;

    static FollowUpForm empty() {
        return new FollowUpForm(null, null, null, null);
    }

    /** A field as it was typed. */
    public String text(String field) {
        String typed = switch (field) {
            case "whom" -> whom;
            case "reference" -> reference;
            case "when" -> when;
            case "outcome" -> outcome;
            default -> throw new IllegalArgumentException(field);
        };
        return typed == null ? "" : typed.strip();
    }

    FormErrors problemsWithPassingOn() {
        FormErrors errors = FormErrors.none();
        if (text("whom").isEmpty()) {
            errors = errors.with("whom", "Enter the office it was passed on to");
        }
        if (text("when").isEmpty()) {
            errors = errors.with("when", "Enter when it was passed on");
        }
        for (String field : new String[] {"whom", "reference", "when"}) {
            if (text(field).length() > SHORT) {
                errors = errors.with(field, "Enter at most " + SHORT + " characters");
            }
        }
        return errors;
    }

    FormErrors problemsWithClosing() {
        if (text("outcome").isEmpty()) {
            return FormErrors.none().with("outcome", "Enter what was done");
        }
        return text("outcome").length() > LONGEST
                ? FormErrors.none().with("outcome", "Enter at most 10,000 characters")
                : FormErrors.none();
    }

    /** To whom it was passed on, when and under which reference, a line each. */
    String passedOn() {
        String said = "To " + text("whom") + "\nWhen: " + text("when");
        return text("reference").isEmpty() ? said : said + "\nReference: " + text("reference");
    }

    /** Without the words, which belong in no log. */
    @Override
    public String toString() {
        return "FollowUpForm";
    }
}
