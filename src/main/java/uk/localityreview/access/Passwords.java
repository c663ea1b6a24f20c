package uk.localityreview.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.localityreview.shared.Refused;

/**
 * Which passwords will do, and how they are kept: as Argon2id hashes with the parameters of the OWASP Password Storage
 * Cheat Sheet (19 MiB, two passes, one lane).
 */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    // Each hash takes 19 MiB of heap, so a storm of sign-ins must not run them all at once.
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Set<String> common = readCommon();
    private final String hashOfNobody = argon2.encode("the password of an account that does not exist");

    /** What is wrong with a new password, as a sentence beside its field, or null. */
    @Nullable
    String problemWith(String password, String userName) {
        String plain = normalised(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return "Password must be at least " + SHORTEST + " characters";
        }
        if (length > LONGEST) {
            return "Password must be at most " + LONGEST + " characters";
        }
        return isEasilyGuessed(plain.toLowerCase(Locale.ROOT), userName)
                ? "Choose a password that is harder to guess"
                : null;
    }

    String hash(String password) {
        return inTurn(() -> argon2.encode(normalised(password)));
    }

    /** Compares in the same time whether or not there is such an account. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > 2 * LONGEST) {
            return false;
        }
        boolean matches = inTurn(() -> argon2.matches(normalised(password), hash == null ? hashOfNobody : hash));
        return matches && hash != null;
    }

    private boolean isEasilyGuessed(String password, String userName) {
        String letters = password.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.chars().distinct().count() < 5
                || common.contains(letters)
                || common.contains(letters.replaceAll("^\\d+|\\d+$", ""))
                || (userName.length() > 3 && password.contains(userName));
    }

    private <T> T inTurn(Supplier<T> hashing) {
        try {
            if (!turns.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new Refused(
                        "Too many people are signing in at this moment. Nothing was changed. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to hash a password", e);
        }
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }

    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Set<String> readCommon() {
        try {
            return new ClassPathResource("access/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("The list of common passwords is not on the class path", e);
        }
    }
}
