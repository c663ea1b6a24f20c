package uk.localityreview.timetable.calendar;

import java.nio.charset.StandardCharsets;

/** Writes an e-mail address so that it can stand in a {@code mailto} address (RFC 6068). */
final class PercentEncoded {

    private static final String AS_THEY_ARE = "!$*+-._~@";

    private PercentEncoded() {}

    static String of(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain =
                    character < 128 && (Character.isLetterOrDigit(character) || AS_THEY_ARE.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted(octet & 0xFF));
        }
        return encoded.toString();
    }
}
