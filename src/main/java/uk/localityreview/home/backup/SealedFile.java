package uk.localityreview.home.backup;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import uk.localityreview.shared.Refused;

/**
 * A file that only the passphrase opens: a header in the clear, then AES-256-GCM in segments, so that a changed, missing
 * or moved piece shows. The key comes from the passphrase by Argon2id (RFC 9106).
 */
final class SealedFile {

    private static final byte[] MAGIC = "LOCALITYBACKUP".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int CHECK = 16;
    private static final int PREAMBLE = MAGIC.length + 1 + 3 * Integer.BYTES + SALT;
    private static final int SEGMENT = 1 << 20;

    /** The second recommended choice of RFC 9106: 64 MiB, three passes, four lanes. */
    private static final Cost COST = new Cost(64 * 1024, 3, 4);

    private static final Cost DEAREST = new Cost(1024 * 1024, 20, 16);

    private SealedFile() {}

    private record Cost(int kibibytes, int passes, int lanes) {

        boolean isWithin(Cost limit) {
            return kibibytes > 0
                    && passes > 0
                    && lanes > 0
                    && kibibytes <= limit.kibibytes
                    && passes <= limit.passes
                    && lanes <= limit.lanes;
        }
    }

    /** What is written to the answered stream goes sealed to the other; it must be closed to be whole. */
    static OutputStream seal(OutputStream out, char[] passphrase) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] preamble = ByteBuffer.allocate(PREAMBLE)
                .put(MAGIC)
                .put((byte) Manifest.FORMAT)
                .putInt(COST.kibibytes())
                .putInt(COST.passes())
                .putInt(COST.lanes())
                .put(salt)
                .array();
        byte[] keys = derive(passphrase, salt, COST);
        out.write(preamble);
        out.write(check(keys, preamble));
        try {
            return cipher(keys).newEncryptingStream(out, preamble);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM", e);
        }
    }

    /** What was sealed. Reading it fails with an {@link IOException} where the file is not as it was written. */
    static InputStream open(InputStream in, char[] passphrase) throws IOException {
        DataInputStream data = new DataInputStream(in);
        byte[] preamble = data.readNBytes(PREAMBLE);
        byte[] check = data.readNBytes(CHECK);
        if (preamble.length < PREAMBLE || !Arrays.equals(MAGIC, 0, MAGIC.length, preamble, 0, MAGIC.length)) {
            throw new Refused("This file is not a backup of Locality Review, or its beginning is damaged. Nothing was"
                    + " changed.");
        }
        ByteBuffer header = ByteBuffer.wrap(preamble).position(MAGIC.length);
        if (header.get() > Manifest.FORMAT) {
            throw new Refused("This backup was made by a newer Locality Review than this one; restore it with that"
                    + " version. Nothing was changed.");
        }
        Cost cost = new Cost(header.getInt(), header.getInt(), header.getInt());
        byte[] salt = new byte[SALT];
        header.get(salt);
        byte[] keys = cost.isWithin(DEAREST) ? derive(passphrase, salt, cost) : new byte[64];
        if (!MessageDigest.isEqual(check, check(keys, preamble))) {
            throw new Refused(
                    "The passphrase does not open this backup, or the beginning of the file is damaged. Nothing"
                            + " was changed; try the passphrase again.");
        }
        try {
            return cipher(keys).newDecryptingStream(in, preamble);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM", e);
        }
    }

    private static StreamingAead cipher(byte[] keys) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Arrays.copyOf(keys, 32), "HmacSha256", 32, SEGMENT, 0);
    }

    /** Tells a wrong passphrase from a damaged file without helping to guess it. */
    private static byte[] check(byte[] keys, byte[] preamble) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys, 32, 32, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(preamble), CHECK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] derive(char[] passphrase, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] keys = new byte[64];
        generator.generateBytes(passphrase, keys);
        return keys;
    }
}
