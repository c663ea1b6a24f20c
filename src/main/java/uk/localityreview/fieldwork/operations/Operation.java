package uk.localityreview.fieldwork.operations;

import java.time.OffsetDateTime;
import java.util.UUID;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;

/**
 * One thing that somebody did on a device, as the device tells it.
 *
 * @param id its own name
 * @param device the device it was done on
 * @param sequence its place among all of that device in that review, from 1
 * @param session the session it belongs to
 * @param kind what it does
 * @param at the device's own time with its offset, as the device wrote it
 * @param body the rest, JSON as the device wrote it
 */
public record Operation(
        UUID id, UUID device, long sequence, SessionCode session, OperationKind kind, String at, String body) {

    /** The SHA-256 that both sides know it by; decision 9 says of what. */
    public Sha256 hash() {
        return Sha256.of(String.join(
                "\n",
                device.toString(),
                id.toString(),
                Long.toString(sequence),
                session.value(),
                kind.written(),
                at,
                body));
    }

    /** The device's time. */
    public OffsetDateTime deviceTime() {
        return OffsetDateTime.parse(at);
    }
}
