package uk.localityreview.fieldwork.operations;

import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Sha256;

/** What became of one operation that was sent. */
public sealed interface Acknowledgement {

    /** Its id, as it was sent. */
    String id();

    /** It is kept, now or since it was sent before. */
    record Kept(String id, Sha256 hash, boolean isNew) implements Acknowledgement {}

    /** It is kept beside another that had come under the same id, now or since it was sent before. */
    record KeptBeside(String id, Sha256 hash, boolean isNew) implements Acknowledgement {}

    /** Whether it was not here before. */
    default boolean isNewlyKept() {
        return switch (this) {
            case Kept kept -> kept.isNew();
            case KeptBeside beside -> beside.isNew();
            case NotKept _ -> false;
        };
    }

    /** Whether it is kept, so that the device may forget it. */
    default boolean isKept() {
        return !(this instanceof NotKept);
    }

    /**
     * It is not kept and stays on the device.
     *
     * @param hash of what was sent, or null when it cannot be told
     * @param reason a sentence or two
     */
    record NotKept(String id, @Nullable String hash, String reason) implements Acknowledgement {}
}
