package uk.localityreview.invitation.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Consent;
import uk.localityreview.shared.UnitedKingdom;

/** What must be right about a sheet, or a withdrawal, before it is kept. */
final class SheetRules {

    private static final int LONGEST_VERSION = 20;

    private SheetRules() {}

    static FormErrors brokenBy(PaperForm form, LocalDate today, Optional<Consent> before) {
        FormErrors errors = day(form, today, "Enter the day on the sheet, such as 27 3 2026", "The day on the sheet");
        String version = form.text("version");
        if (version.isEmpty() || version.length() > LONGEST_VERSION) {
            errors = errors.with("version", "Enter the version that is printed at the foot of the sheet, such as 1");
        }
        if (before.filter(Consent::withdrawn).isPresent()) {
            errors = signedAfter(errors, form, before.get());
        }
        Optional<Boolean> coming = form.yesOrNo("coming");
        if (coming.isEmpty()) {
            return errors.with("coming", "Select what the sheet says about taking part");
        }
        return coming.get() ? choices(errors, form) : errors;
    }

    static FormErrors brokenByWithdrawal(PaperForm form, LocalDate today) {
        FormErrors errors = day(
                form, today, "Enter the day on which they said so, such as 27 3 2026", "The day on which they said so");
        return form.text("sure").isEmpty()
                ? errors.with("sure", "Select that they asked for this, or go back")
                : errors;
    }

    private static FormErrors choices(FormErrors before, PaperForm form) {
        FormErrors errors = before;
        if (form.yesOrNo("notes").isEmpty()) {
            errors = errors.with("notes", "Select whether notes may be written");
        }
        if (form.quotes().isEmpty()) {
            errors = errors.with("quotes", "Select whether they may be quoted");
        }
        if (form.yesOrNo("futureUse").isEmpty()) {
            errors = errors.with("futureUse", "Select whether it may be used in later work");
        }
        return errors;
    }

    private static FormErrors signedAfter(FormErrors errors, PaperForm form, Consent withdrawal) {
        Optional<Boolean> after = form.yesOrNo("after");
        @Nullable LocalDate on = form.on();
        if (after.isEmpty()) {
            return errors.with("after", "Select whether they signed it after they withdrew");
        }
        LocalDate withdrew = LocalDate.ofInstant(withdrawal.at(), UnitedKingdom.TIME);
        if (on != null && after.get() && on.isBefore(withdrew)) {
            return errors.with("after", "The day on the sheet is before the day on which they withdrew");
        }
        return on != null && !after.get() && on.isAfter(withdrew)
                ? errors.with("after", "The day on the sheet is after the day on which they withdrew")
                : errors;
    }

    private static FormErrors day(PaperForm form, LocalDate today, String whenNone, String what) {
        LocalDate on = form.on();
        if (on == null) {
            return FormErrors.none().with("on", whenNone);
        }
        if (on.isAfter(today)) {
            return FormErrors.none().with("on", what + " must be today or in the past");
        }
        return on.isBefore(today.minusYears(1))
                ? FormErrors.none().with("on", what + " must be within the last year")
                : FormErrors.none();
    }
}
