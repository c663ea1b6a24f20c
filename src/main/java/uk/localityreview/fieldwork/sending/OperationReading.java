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

    /** It is one. */
    record Understood(Operation operation) implements OperationReading {}

    /** It is none; its id is as it was sent, shortened, or empty. */
    record NotUnderstood(String id, String reason) implements OperationReading {}

    /** Reads an operation of a device. Fields that it does not know are passed over. */
    static OperationReading of(UUID device, JsonNode sent) {
        String id = string(sent, "id").orElse("");
        if (!Fields.isId(id)) {
            return refused(id, "Its id is not a UUID in lower case");
        }
        if (!string(sent, "device").orElse(device.toString()).equals(device.toString())) {
            return refused(id, "It is of another device than the one that sent it");
        }
        JsonNode sequence = sent.get("sequence");
        if (sequence == null
                || !sequence.isIntegralNumber()
                || !sequence.canConvertToLong()
                || sequence.longValue() < 1) {
            return refused(id, "Its sequence is not a whole number from 1");
        }
        String session = string(sent, "session").orElse("");
        if (!isSession(session)) {
            return refused(id, "Its session is not a code such as S01");
        }
        String written = string(sent, "kind").orElse("");
        Optional<OperationKind> kind = OperationKind.of(written);
        if (kind.isEmpty()) {
            return refused(id, "This version does not know its kind");
        }
        String at = string(sent, "at").orElse("");
        if (!isTime(at)) {
            return refused(id, "Its time is not a date and time with an offset, as in 2026-11-24T14:03:05.120+00:00");
        }
        String body = string(sent, "body").orElse("");
        String problem = problemWith(kind.get(), body);
        if (problem != null) {
            return new NotUnderstood(id, problem);
        }
        Operation operation = new Operation(
                UUID.fromString(id), device, sequence.longValue(), new SessionCode(session), kind.get(), at, body);
        return string(sent, "hash")
                        .orElse(operation.hash().hex())
                        .equals(operation.hash().hex())
                ? new Understood(operation)
                : refused(id, "It is not what its hash says, so that something was lost on the way");
    }

    private static @Nullable String problemWith(OperationKind kind, String body) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(body)) {
            return "Its text ends in the middle of a character. It was not taken and stays on the device.";
        }
        Optional<ObjectNode> read = StrictJson.object(body);
        return read.isEmpty()
                ? "Its body is not a JSON object within the limits. It was not taken and stays on the device."
                : BodyRules.whatIsWrong(kind, read.get()).orElse(null);
    }

    private static NotUnderstood refused(String id, String reason) {
        return new NotUnderstood(
                id.length() > 50 ? id.substring(0, 50) : id, reason + ". It was not taken and stays on the device.");
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
