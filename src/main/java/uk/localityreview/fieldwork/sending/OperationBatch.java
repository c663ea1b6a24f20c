package uk.localityreview.fieldwork.sending;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a device sends at once.
 *
 * @param device its own name
 * @param label what its owner calls it
 * @param sentAt when it was sent, by the device's clock
 * @param waiting how many operations the device holds that it has no acknowledgement of, these included
 * @param operations each as it was read, in the order in which they came
 */
record OperationBatch(UUID device, String label, Instant sentAt, int waiting, List<OperationReading> operations) {

    static final int MOST = 100;
    private static final int LONGEST_LABEL = 80;

    OperationBatch {
        operations = List.copyOf(operations);
    }

    /** Reads a batch; none when it is not one. What it does not know is passed over, so that nobody can set it. */
    static Optional<OperationBatch> read(byte[] json) {
        return StrictJson.object(json).flatMap(OperationBatch::read);
    }

    private static Optional<OperationBatch> read(ObjectNode sent) {
        JsonNode device = sent.get("device");
        JsonNode sentAt = sent.get("sentAt");
        JsonNode waiting = sent.get("waiting");
        JsonNode operations = sent.get("operations");
        if (device == null
                || !device.isString()
                || !Fields.isId(device.stringValue())
                || sentAt == null
                || !sentAt.isString()
                || waiting == null
                || !waiting.isInt()
                || waiting.intValue() < 0
                || operations == null
                || !operations.isArray()
                || operations.size() > MOST) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(device.stringValue());
        List<OperationReading> read = new ArrayList<>();
        operations.valueStream().forEach(operation -> read.add(OperationReading.of(id, operation)));
        return time(sentAt.stringValue())
                .map(at -> new OperationBatch(id, label(sent.get("label")), at, waiting.intValue(), read));
    }

    private static Optional<Instant> time(String written) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(written);
            return at.getYear() > 1900 && at.getYear() < 2200 ? Optional.of(at.toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** On one line and short, whatever came. */
    private static String label(JsonNode sent) {
        String said = sent != null && sent.isString() ? sent.stringValue() : "";
        String clean = said.codePoints()
                .filter(OperationBatch::isVisible)
                .limit(LONGEST_LABEL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? "A device without a name" : clean;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
