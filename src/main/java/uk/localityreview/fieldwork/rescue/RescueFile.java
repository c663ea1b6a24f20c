package uk.localityreview.fieldwork.rescue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.fieldwork.sending.StrictJson;

/**
 * What somebody saved on a device: sealed as it lay there, with the device's key wrapped to the review.
 *
 * @param review the review that it says it belongs to
 * @param device the device
 * @param account whose it says the device is, or null when it does not say
 * @param wrappedKey the device's key under the review's public key
 * @param records its operations
 * @param drafts how many lines were still being typed
 */
record RescueFile(
        String review, UUID device, @Nullable UUID account, byte[] wrappedKey, List<Sealed> records, int drafts) {

    static final String FORMAT = "locality-review-rescue";

    RescueFile {
        records = List.copyOf(records);
    }

    /** One operation as it lay on the device: where it belongs is readable, the rest is under the device's key. */
    record Sealed(ObjectNode envelope, String id, byte[] iv, byte[] data) {}

    /** Reads a file; none when it is not such a file. */
    static Optional<RescueFile> read(byte[] bytes) {
        return StrictJson.objectInFile(bytes)
                .filter(file -> FORMAT.equals(text(file, "format"))
                        && file.path("version").asInt(0) == 1)
                .flatMap(RescueFile::read);
    }

    private static Optional<RescueFile> read(ObjectNode file) {
        try {
            List<Sealed> records = new ArrayList<>();
            for (JsonNode one : file.path("operations").values()) {
                records.add(sealed(one));
            }
            String account = text(file, "account");
            return Optional.of(new RescueFile(
                    text(file, "review"),
                    UUID.fromString(text(file, "device")),
                    account.isEmpty() ? null : UUID.fromString(account),
                    bytes(file.path("keys"), "byReview"),
                    records,
                    file.path("drafts").size()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Sealed sealed(JsonNode one) {
        if (!(one instanceof ObjectNode object)) {
            throw new IllegalArgumentException("A sealed operation is an object");
        }
        ObjectNode envelope = object.objectNode();
        for (String field : List.of("id", "device", "sequence", "session")) {
            envelope.set(field, object.path(field));
        }
        return new Sealed(envelope, text(object, "id"), bytes(object, "iv"), bytes(object, "data"));
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    private static byte[] bytes(JsonNode object, String name) {
        return Base64.getDecoder().decode(text(object, name));
    }
}
