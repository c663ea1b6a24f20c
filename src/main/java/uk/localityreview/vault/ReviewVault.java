package uk.localityreview.vault;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** The vault of one review, its key in hand for the length of one deed. */
public final class ReviewVault {

    private final UUID review;
    private final Aead key;

    ReviewVault(UUID review, Aead key) {
        this.review = review;
        this.key = key;
    }

    /** As {@link Vault#seal}. */
    public byte[] seal(String what, byte[] open) {
        return Vault.encrypt(key, open, Vault.associated(review, what));
    }

    /** As {@link Vault#open}. */
    public byte[] open(String what, byte[] sealed) {
        return Vault.decrypt(key, sealed, Vault.associated(review, what));
    }
}
