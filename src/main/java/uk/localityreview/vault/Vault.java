package uk.localityreview.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.home.MasterKey;

/**
 * Seals what must not be readable at rest: AES-256-GCM under a key of the review, with the review and what is sealed as
 * associated data, so that nothing sealed can be moved to another place. The keys are themselves sealed by the master key,
 * which lies outside the database.
 */
@Repository
public class Vault {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final Aead master;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Over any database that holds the keys of reviews. */
    public Vault(JdbcClient jdbc, MasterKey masterKey, InstantSource clock) {
        this.jdbc = jdbc;
        this.master = masterKey.aead();
        this.clock = clock;
    }

    /** Makes the key of a review; it must not have one. */
    public void makeKey(UUID review) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        jdbc.sql("""
                insert into vault.review_key (review, sealed_key, made_at)
                values (:review, :key, :at)
                """)
                .param("review", review)
                .param("key", encrypt(master, key, associated(review, "key")))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * Seals some bytes.
     *
     * @param review whose key seals them
     * @param what what they are, such as {@code note S01}; needed again to open them
     */
    public byte[] seal(UUID review, String what, byte[] open) {
        return encrypt(keyOf(review), open, associated(review, what));
    }

    /** Opens what was sealed; an {@link IllegalStateException} when it was changed or belongs elsewhere. */
    public byte[] open(UUID review, String what, byte[] sealed) {
        return decrypt(keyOf(review), sealed, associated(review, what));
    }

    /** Opens the key of a review once, for a deed that seals or opens many things of it. */
    public ReviewVault of(UUID review) {
        return new ReviewVault(review, keyOf(review));
    }

    private Aead keyOf(UUID review) {
        byte[] sealed = jdbc.sql("select sealed_key from vault.review_key where review = :review")
                .param("review", review)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Review " + review + " has no key"));
        return aead(decrypt(master, sealed, associated(review, "key")));
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of " + KEY_BYTES + " bytes is one for AES-256-GCM", e);
        }
    }

    static byte[] associated(UUID review, String what) {
        return (review + "\n" + what).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] encrypt(Aead aead, byte[] open, byte[] associated) {
        try {
            return aead.encrypt(open, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed; nothing was kept", e);
        }
    }

    static byte[] decrypt(Aead aead, byte[] sealed, byte[] associated) {
        try {
            return aead.decrypt(sealed, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed does not open with the key that belongs to it", e);
        }
    }
}
