package uk.localityreview.safeguarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a concern says, in the JSON that devices write (decision 9).
 *
 * @param what what was heard or seen
 * @param who whom it is about, described and never named; empty when nothing was said of them
 * @param now whether somebody is at risk now; so it is unless it was said that it is not
 * @param action what was done at once; may be empty
 * @param told who was told already
 * @param participant the P-code of whoever told of it, or null
 */
record Words(
        String what,
        String who,
        boolean now,
        String action,
        List<Told> told,
        @Nullable String participant) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Words {
        told = List.copyOf(told);
    }

    /**
     * Somebody who was told.
     *
     * @param whom an office or a role
     * @param at when, as it was written; may be empty
     */
    record Told(String whom, String at) {

        @Override
        public String toString() {
            return "Told";
        }
    }

    /** Reads what a device or the form wrote; whatever is not as it should be is taken as it is, for nothing may be lost. */
    static Words read(String json) {
        JsonNode body = JSON.readTree(json);
        return new Words(
                text(body, "what"),
                text(body, "who"),
                !(body.path("now").isBoolean() && !body.path("now").booleanValue()),
                text(body, "action"),
                body.path("told").isArray()
                        ? body.path("told").valueStream().map(Words::told).toList()
                        : text(body, "told").isEmpty() ? List.of() : List.of(new Told(text(body, "told"), "")),
                body.hasNonNull("participant") ? text(body, "participant") : null);
    }

    /** As devices write it. */
    String json() {
        ObjectNode body = JSON.createObjectNode();
        body.put("what", what).put("who", who).put("now", now).put("action", action);
        ArrayNode all = body.putArray("told");
        told.forEach(one -> all.addObject().put("whom", one.whom()).put("at", one.at()));
        body.put("participant", participant);
        return body.toString();
    }

    private static Told told(JsonNode one) {
        return one.isObject() ? new Told(text(one, "whom"), text(one, "at")) : new Told(one.asString(), "");
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return (value.isString() ? value.stringValue() : value.toString()).strip();
    }

    /** Without the words, which belong in no log. */
    @Override
    public String toString() {
        return "Words of a concern";
    }
}
