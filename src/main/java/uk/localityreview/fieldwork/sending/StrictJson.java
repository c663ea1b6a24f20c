package uk.localityreview.fieldwork.sending;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON that anybody may have written: shallow, short, each key once, and a small cost whatever comes. Keys have no
 * meaning but their own, {@code __proto__} like any other.
 */
public final class StrictJson {

    /** The longest document, in bytes. */
    public static final int LONGEST = 2_000_000;

    private static final JsonMapper JSON = mapper(LONGEST, 20_000);
    private static final JsonMapper FILES = mapper(20_000_000, 500_000);

    private StrictJson() {}

    /** The object that some bytes hold; none when they hold none, or one beyond the limits. */
    public static Optional<ObjectNode> object(byte[] bytes) {
        try {
            return objectIn(JSON.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object that a file of at most 20 MB holds. */
    public static Optional<ObjectNode> objectInFile(byte[] bytes) {
        try {
            return objectIn(FILES.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object that a text holds. */
    public static Optional<ObjectNode> object(String text) {
        try {
            return objectIn(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> objectIn(JsonNode read) {
        return read instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static JsonMapper mapper(int longest, int tokens) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(50)
                                .maxDocumentLength(longest)
                                .maxStringLength(LONGEST * 2)
                                .maxNumberLength(30)
                                .maxNameLength(200)
                                .maxTokenCount(tokens)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
    }
}
