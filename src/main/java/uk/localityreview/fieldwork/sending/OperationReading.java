package uk.localityreview.fieldwork.sending;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.operations.OperationKind;
import uk.localityreview.timetable.SessionCode;

/** Reads one operation as it was sent, or says in a sentence why it is not one. */
public sealed interface OperationReading {

    /** How every reason ends. */
    String STAYS = " It was not taken and stays on the device.";

    /** It is one. */
    record Understood(Operation operation) implements OperationReading {}

    /**
     * It is none.
     *
     * @param id as it was sent, shortened, or empty
     * @param hash as it was sent; null when it is not even that, or when it is not the hash of what came, so that it must be
     *     sent again
     * @param reason a sentence or two
     */
    record NotUnderstood(String id, @Nullable String hash, String reason) implements OperationReading {}

    /** Reads an operation of a device. Fields that it does not know are passed over. */
    static OperationReading of(UUID device, JsonNode sent) {
        String id = string(sent, "id").orElse("");
        Optional<OperationKind> kind = OperationKind.of(string(sent, "kind").orElse(""));
        String problem = problemWith(device, id, kind, sent);
        if (problem != null || kind.isEmpty()) {
            return new NotUnderstood(
                    id.length() > 50 ? id.substring(0, 50) : id,
                    sentHash(sent),
                    (problem == null ? "" : problem) + STAYS);
        }
        Operation operation = new Operation(
                UUID.fromString(id),
                device,
                sent.get("sequence").longValue(),
                new SessionCode(string(sent, "session").orElseThrow()),
                kind.get(),
                string(sent, "at").orElseThrow(),
                string(sent, "body").orElseThrow());
        String hash = operation.hash().hex();
        return string(sent, "hash").orElse(hash).equals(hash)
                ? new Understood(operation)
                : new NotUnderstood(id, null, "Something of it was lost or changed on the way." + STAYS);
    }

    private static @Nullable String problemWith(UUID device, String id, Optional<OperationKind> kind, JsonNode sent) {
        if (!Fields.isId(id)) {
            return "Its id is not a UUID in lower case.";
        }
        if (!string(sent, "device").orElse(device.toString()).equals(device.toString())) {
            return "It is of another device than the one that sent it.";
        }
        JsonNode sequence = sent.get("sequence");
        if (sequence == null
                || !sequence.isIntegralNumber()
                || !sequence.canConvertToLong()
                || sequence.longValue() < 1) {
            return "Its sequence is not a whole number from 1.";
        }
        if (!isSession(string(sent, "session").orElse(""))) {
            return "Its session is not a code such as S01.";
        }
        if (!isTime(string(sent, "at").orElse(""))) {
            return "Its time is not a date and time with an offset, as in 2026-11-24T14:03:05.120+00:00.";
        }
        return kind.isEmpty()
                ? "This version does not know its kind."
                : problemWith(kind.get(), string(sent, "body").orElse(""));
    }

    private static @Nullable String problemWith(OperationKind kind, String body) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(body)) {
            return "Its text has half a character in it.";
        }
        Optional<ObjectNode> read = StrictJson.object(body);
        return read.isEmpty()
                ? "Its body is not a JSON object within the limits."
                : BodyRules.whatIsWrong(kind, read.get()).orElse(null);
    }

    private static @Nullable String sentHash(JsonNode sent) {
        return string(sent, "hash").filter(hash -> hash.matches("[0-9a-f]{64}")).orElse(null);
    }

    private static Optional<String> string(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || !value.isString() ? Optional.empty() : Optional.of(value.stringValue());
    }

    private static boolean isSession(String code) {
        try {
            return !new SessionCode(code).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTime(String at) {
        try {
            int year = OffsetDateTime.parse(at).getYear();
            return at.length() <= 40 && year > 2000 && year < 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
