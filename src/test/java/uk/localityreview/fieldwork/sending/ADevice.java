package uk.localityreview.fieldwork.sending;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.shared.Sha256;

/** A device that notes are taken on, as its scripts behave. */
public final class ADevice {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID id = UUID.randomUUID();
    private long sequence;

    public UUID id() {
        return id;
    }

    /** A line of a note, in sequence. */
    public ObjectNode line(String session, String text) {
        ObjectNode body = JSON.createObjectNode();
        body.put("line", UUID.randomUUID().toString());
        body.put("text", text);
        body.put("speaker", "P01");
        body.put("kind", "verbatim");
        body.put("basis", "told");
        body.putArray("themes").add("B1");
        return operation(session, "line", body.toString());
    }

    /** Any operation, in sequence. */
    public ObjectNode operation(String session, String kind, String body) {
        ObjectNode operation = JSON.createObjectNode();
        operation.put("id", UUID.randomUUID().toString());
        operation.put("device", id.toString());
        operation.put("sequence", ++sequence);
        operation.put("session", session);
        operation.put("kind", kind);
        operation.put("at", "2026-06-18T09:%02d:%02d.120+01:00".formatted(sequence / 60 % 60, sequence % 60));
        operation.put("body", body);
        return hashed(operation);
    }

    /** Loses the next so many in its sequence. */
    public void lose(int operations) {
        sequence += operations;
    }

    /** With the hash of what it is now. */
    public static ObjectNode hashed(ObjectNode operation) {
        return operation.put(
                "hash",
                Sha256.of(String.join(
                                "\n",
                                operation.get("device").stringValue(),
                                operation.get("id").stringValue(),
                                operation.get("sequence").asString(),
                                operation.get("session").stringValue(),
                                operation.get("kind").stringValue(),
                                operation.get("at").stringValue(),
                                operation.get("body").stringValue()))
                        .hex());
    }

    /** What it sends. */
    public ObjectNode batch(List<ObjectNode> operations) {
        return batch(operations, operations.size());
    }

    /** What it sends while so many wait. */
    public ObjectNode batch(List<ObjectNode> operations, int waiting) {
        ObjectNode batch = JSON.createObjectNode();
        batch.put("device", id.toString());
        batch.put("label", "Laptop of R2");
        batch.put("sentAt", "2026-06-18T09:30:00.000+01:00");
        batch.put("waiting", waiting);
        ArrayNode all = batch.putArray("operations");
        operations.forEach(all::add);
        return batch;
    }
}
