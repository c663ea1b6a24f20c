package uk.localityreview.review.setup.question;

import java.util.Locale;

/** Names the things of a list in an address, whatever people call them. */
public final class Keys {

    private Keys() {}

    /** The key of a text: its letters and digits, lower case, with hyphens between. */
    public static String of(String text) {
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : key;
    }
}
