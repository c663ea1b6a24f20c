package uk.localityreview.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be on record: a change, or a reading of notes. A room publishes it as an event within its
 * transaction; the audit writes its row in the same transaction, and when that cannot be done the deed is undone.
 */
public interface Audited {

    /** The deed, in the upper case of an audit trail, such as {@code NOTE_READ}. */
    String act();

    /** The review concerned, or null for what concerns none. */
    @Nullable
    UUID review();

    /** What it was done to, by code or id; never a name, never words of a note. */
    String subject();
}
