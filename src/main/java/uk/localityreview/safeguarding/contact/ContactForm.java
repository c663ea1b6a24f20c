package uk.localityreview.safeguarding.contact;

import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;

/** What the form of whom to tell sends. */
public record ContactForm(
        @Nullable String office,
        @Nullable String telephone,
        @Nullable String outOfHours,
        @Nullable Integer version) {

    private static final int LONGEST = 200;

    static ContactForm of(@Nullable SafeguardingContact held, int version) {
        return held == null
                ? new ContactForm(null, null, null, version)
                : new ContactForm(held.office(), held.telephone(), held.outOfHours(), version);
    }

    /** A field as it was typed, on one line. */
    public String text(String field) {
        String typed = switch (field) {
            case "office" -> office;
            case "telephone" -> telephone;
            case "outOfHours" -> outOfHours;
            default -> throw new IllegalArgumentException(field);
        };
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** The version that was read. */
    public int versionOrNone() {
        return version == null ? 0 : version;
    }

    FormErrors problems() {
        FormErrors errors = FormErrors.none();
        if (text("office").isEmpty()) {
            errors = errors.with("office", "Enter the office or role to tell");
        } else if (text("office").length() > LONGEST) {
            errors = errors.with("office", "Enter at most " + LONGEST + " characters");
        }
        if (text("telephone").isEmpty()) {
            errors = errors.with("telephone", "Enter its telephone number");
        } else if (isNoNumber(text("telephone"))) {
            errors = errors.with("telephone", "Enter a telephone number, such as 01632 960 001");
        }
        return !text("outOfHours").isEmpty() && isNoNumber(text("outOfHours"))
                ? errors.with("outOfHours", "Enter a telephone number, such as 01632 960 002, or leave this empty")
                : errors;
    }

    SafeguardingContact toContact() {
        return new SafeguardingContact(text("office"), text("telephone"), text("outOfHours"));
    }

    private static boolean isNoNumber(String typed) {
        return !typed.matches("\\+?[0-9() ]{3,40}((,|ext\\.?|option| )+[0-9 ]{1,10})?")
                || SafeguardingContact.dialled(typed) == null;
    }
}
