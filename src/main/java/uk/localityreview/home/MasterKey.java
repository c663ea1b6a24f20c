package uk.localityreview.home;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/** The key of a home, 256 bits, kept outside its database. It seals the keys of the reviews, and nothing else. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static MasterKey ofBase64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new MasterKey(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw unusable("The setting locality.master-key", e);
        }
        throw unusable("The setting locality.master-key", null);
    }

    private static Refused unusable(String what, @Nullable Throwable cause) {
        String sentence = what + " is not a master key: it must be 32 bytes in Base64 (44 characters).";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    static MasterKey inFile(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, Random.randBytes(BYTES));
            }
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refused("The master key " + file + " cannot be read or written; mend the rights of the file.", e);
        }
    }

    /** The key that these bytes are. */
    public static MasterKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new Refused("The master key is damaged: it must be 32 bytes long, and this one is " + bytes.length
                    + "; put back the file master.key, or restore from a backup.");
        }
        return new MasterKey(bytes.clone());
    }

    /** AES-256-GCM under this key. */
    public Aead aead() {
        try {
            return new AesGcmJce(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM", e);
        }
    }

    /** The 32 bytes, for the backup. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "MasterKey (not shown)";
    }
}
