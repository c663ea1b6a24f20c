package uk.localityreview.fieldwork.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/**
 * A photo of paper notes, or the word of a device that there is one.
 *
 * @param id its name
 * @param session the session it belongs to
 * @param original the hash of the file as the camera or the device had it
 * @param state whether it has arrived
 * @param announcedAt when it was first heard of
 * @param photo what is kept of it, or null as long as it has not arrived
 */
public record Attachment(
        UUID id,
        SessionCode session,
        Sha256 original,
        State state,
        Instant announcedAt,
        @Nullable Kept photo) {

    /** How far it has come. */
    public enum State {
        /** A device says that it holds it. */
        ANNOUNCED,
        /** It is kept here. */
        ARRIVED
    }

    /**
     * What is kept.
     *
     * @param kind JPEG or PNG
     * @param width in pixels, as it is seen
     * @param height in pixels
     * @param bytes how large it is
     * @param hadMetadata whether the camera had written something into it that was taken out
     * @param by who brought it
     * @param at when
     */
    public record Kept(
            PhotoKind kind, int width, int height, int bytes, boolean hadMetadata, AccountId by, Instant at) {}
}
