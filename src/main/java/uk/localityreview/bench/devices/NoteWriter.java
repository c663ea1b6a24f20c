package uk.localityreview.bench.devices;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.bench.devices.Visitor.Greeting;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.operations.OperationKind;
import uk.localityreview.timetable.SessionCode;

/** A device that writes and sends as the real ones do: it forgets a line only when its very hash comes back. */
final class NoteWriter {

    static final int AT_MOST = 100;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] WORDS = {
        "school",
        "the park",
        "we ring",
        "nobody",
        "hears back",
        "Tŷ",
        "👨‍👩‍👧",
        "since March",
        "£20",
        "\"yes\"",
        "ਪੰਜਾਬੀ"
    };

    private final UUID device;
    private final Random random;
    private final String path;
    private final String session;
    private final List<Operation> waiting = new ArrayList<>();
    private final Map<UUID, String> acknowledged = new HashMap<>();
    private long sequence;
    private int repliesLost;
    private volatile long answered;

    NoteWriter(UUID review, String session, Random random) {
        this.device = new UUID(random.nextLong(), random.nextLong());
        this.random = random;
        this.path = "/reviews/" + review + "/operations";
        this.session = session;
    }

    UUID device() {
        return device;
    }

    /** The hashes of what was acknowledged, by id. */
    Map<UUID, String> acknowledged() {
        return acknowledged;
    }

    /** What is still on the device. */
    List<Operation> waiting() {
        return List.copyOf(waiting);
    }

    /** How many replies told of something kept; may be asked while it writes. */
    long answered() {
        return answered;
    }

    int repliesLost() {
        return repliesLost;
    }

    void write(int lines) {
        for (int i = 0; i < lines; i++) {
            waiting.add(line());
        }
    }

    /** Writes and sends until it is told to stop or the house is gone; every tenth time it loses the reply. */
    void goOn(Visitor visitor, Greeting greeting, BooleanSupplier stop) {
        try {
            while (!stop.getAsBoolean()) {
                write(1 + random.nextInt(4));
                if (random.nextInt(10) == 0) {
                    repliesLost++;
                    visitor.postAndHangUp(path, greeting, batch());
                } else {
                    send(visitor, greeting);
                }
                Thread.sleep(random.nextInt(10));
            }
        } catch (IOException e) {
            // The house is gone: what waits is sent to the next.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what waits, as much as goes at once. */
    void send(Visitor visitor, Greeting greeting) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.post(path, greeting, batch());
        if (answer.statusCode() == 200) {
            forget(answer.body(), greeting.epoch());
        }
    }

    private void forget(String body, String epoch) {
        try {
            JsonNode reply = JSON.readTree(body);
            if (!reply.path("server").asString("").equals("locality-review")
                    || !reply.path("epoch").asString("").equals(epoch)) {
                return;
            }
            Map<String, String> hashes = new HashMap<>();
            reply.path("operations").values().forEach(one -> {
                if (one.path("state").asString("").equals("kept")) {
                    hashes.put(one.path("id").asString(""), one.path("hash").asString(""));
                }
            });
            answered = answered + (hashes.isEmpty() ? 0 : 1);
            waiting.removeIf(operation -> {
                String hash = operation.hash().hex();
                boolean isKept = hash.equals(hashes.get(operation.id().toString()));
                if (isKept) {
                    acknowledged.put(operation.id(), hash);
                }
                return isKept;
            });
        } catch (JacksonException e) {
            // Half a reply is none.
        }
    }

    /** What it would send now. */
    String batch() {
        ObjectNode batch = JSON.createObjectNode();
        batch.put("device", device.toString()).put("label", "A laptop");
        batch.put("sentAt", OffsetDateTime.now(ZoneOffset.UTC).toString()).put("waiting", waiting.size());
        ArrayNode operations = batch.putArray("operations");
        waiting.stream()
                .limit(AT_MOST)
                .forEach(operation -> operations
                        .addObject()
                        .put("id", operation.id().toString())
                        .put("device", device.toString())
                        .put("sequence", operation.sequence())
                        .put("session", operation.session().value())
                        .put("kind", operation.kind().written())
                        .put("at", operation.at())
                        .put("body", operation.body())
                        .put("hash", operation.hash().hex()));
        return batch.toString();
    }

    private Operation line() {
        ObjectNode body = JSON.createObjectNode();
        body.put("line", new UUID(random.nextLong(), random.nextLong()).toString());
        StringBuilder text = new StringBuilder();
        int words = 3 + random.nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        body.put("text", text.toString()).put("speaker", "P01").put("kind", "verbatim");
        body.putArray("themes").add("B1");
        return new Operation(
                new UUID(random.nextLong(), random.nextLong()),
                device,
                ++sequence,
                new SessionCode(session),
                OperationKind.LINE,
                OffsetDateTime.now(ZoneOffset.UTC).toString(),
                body.toString());
    }
}
