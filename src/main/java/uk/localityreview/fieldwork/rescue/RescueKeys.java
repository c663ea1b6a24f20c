package uk.localityreview.fieldwork.rescue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.vault.Vault;

/**
 * A key pair for each review: devices wrap their own keys to the public one (RSA-OAEP with SHA-256, 3072 bits), and the
 * private one, sealed in the vault, opens what they hold when their owner cannot.
 */
@Repository
public class RescueKeys {

    private static final int BITS = 3072;
    private static final int DEVICE_KEY_BYTES = 32;
    private static final String WHAT = "rescue key";
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;

    RescueKeys(JdbcClient jdbc, Vault vault, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The public key of a review, made when it is first asked for: SPKI in Base64. */
    @Transactional
    public String publicKey(ReviewId review) {
        Optional<byte[]> known = find(review);
        if (known.isEmpty()) {
            make(review);
            known = find(review);
        }
        return Base64.getEncoder().encodeToString(known.orElseThrow());
    }

    /** The key of a device that was wrapped to the review's; none when it was wrapped to another, or is no such key. */
    Optional<byte[]> unwrap(ReviewId review, byte[] wrapped) {
        Optional<byte[]> sealed = jdbc.sql("select sealed_private from fieldwork.rescue_key where review = :review")
                .param("review", review.value())
                .query(byte[].class)
                .optional();
        return sealed.map(found -> vault.open(review.value(), WHAT, found)).flatMap(key -> unwrap(key, wrapped));
    }

    private static Optional<byte[]> unwrap(byte[] pkcs8, byte[] wrapped) {
        try {
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, OAEP);
            byte[] open = cipher.doFinal(wrapped);
            return open.length == DEVICE_KEY_BYTES ? Optional.of(open) : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> find(ReviewId review) {
        return jdbc.sql("select public_key from fieldwork.rescue_key where review = :review")
                .param("review", review.value())
                .query(byte[].class)
                .optional();
    }

    /** Of two that are made at once the first is kept. */
    private void make(ReviewId review) {
        KeyPair pair = newPair();
        jdbc.sql("""
                insert into fieldwork.rescue_key (review, public_key, sealed_private, made_at)
                values (:review, :public, :private, :at)
                on conflict (review) do nothing
                """)
                .param("review", review.value())
                .param("public", pair.getPublic().getEncoded())
                .param(
                        "private",
                        vault.seal(review.value(), WHAT, pair.getPrivate().getEncoded()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
