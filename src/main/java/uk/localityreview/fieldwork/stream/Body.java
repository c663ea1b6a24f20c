package uk.localityreview.fieldwork.stream;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.fieldwork.operations.Operation;

/** The body of an operation, read leniently: it was checked when it came in. */
record Body(JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    static Body of(Operation operation) {
        return new Body(JSON.readTree(operation.body()));
    }

    /** A text in it; empty when there is none. */
    String text(String field) {
        JsonNode found = json.get(field);
        return found != null && found.isString() ? found.stringValue() : "";
    }

    /** The texts of a list in it. */
    Stream<String> texts(String field) {
        JsonNode found = json.get(field);
        return found != null && found.isArray()
                ? found.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue)
                : Stream.empty();
    }

    /** Whether it says yes to something. */
    boolean is(String field) {
        JsonNode found = json.get(field);
        return found != null && found.isBoolean() && found.booleanValue();
    }
}
