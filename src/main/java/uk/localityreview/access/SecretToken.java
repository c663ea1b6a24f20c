package uk.localityreview.access;

import java.security.SecureRandom;
import java.util.Base64;
import uk.localityreview.shared.Sha256;

/**
 * The secret in a link that opens something to whoever holds it: 256 random bits. It is said once; what is kept is its hash.
 *
 * @param value in the letters of an address
 */
public record SecretToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By what it is found again. */
    public Sha256 hash() {
        return Sha256.of(value);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "a secret token";
    }
}
