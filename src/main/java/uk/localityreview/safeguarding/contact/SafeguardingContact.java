package uk.localityreview.safeguarding.contact;

import org.jspecify.annotations.Nullable;

/**
 * Whom to tell of a safeguarding concern in the locality: an office, never a person.
 *
 * @param office the office or role
 * @param telephone its number
 * @param outOfHours the number outside office hours; empty when it is the same
 */
public record SafeguardingContact(String office, String telephone, String outOfHours) {

    /** The number as a telephone dials it, or null when there is none in it. */
    public static @Nullable String dialled(String number) {
        String digits = number.replaceAll("[^0-9+]", "");
        return digits.length() < 3 ? null : "tel:" + digits;
    }
}
