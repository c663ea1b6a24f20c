package uk.localityreview.fieldwork.sending;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of the body of an operation; remembers the first that is not as it must be. */
final class Fields {

    /** The longest text of a line, in code points. */
    static final int LONGEST_TEXT = 200_000;

    private static final int SHORT = 100;
    private static final Pattern SPEAKER = Pattern.compile("P\\d{1,4}|GROUP|R\\d{1,2}");
    private static final Pattern REVIEWER = Pattern.compile("R\\d{1,2}");
    private static final Pattern PARTICIPANT = Pattern.compile("P\\d{1,4}");
    private static final Pattern THEME = Pattern.compile("[BE][1-9]\\d?");

    private final ObjectNode body;
    private @Nullable String problem;

    Fields(ObjectNode body) {
        this.body = body;
    }

    /** What is wrong, a sentence. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    Fields text(String name) {
        return check(name, "a text", JsonNode::isString).length(name, LONGEST_TEXT);
    }

    Fields textOrNothing(String name) {
        return isThere(name) ? text(name) : this;
    }

    Fields word(String name) {
        return check(
                name,
                "a short text",
                value -> value.isString()
                        && !value.stringValue().isBlank()
                        && value.stringValue().length() <= SHORT);
    }

    Fields wordOrNothing(String name) {
        return isThere(name) ? word(name) : this;
    }

    Fields oneOf(String name, Set<String> allowed) {
        return check(
                name, "one of the known words", value -> value.isString() && allowed.contains(value.stringValue()));
    }

    Fields oneOfOrNothing(String name, Set<String> allowed) {
        return isThere(name) ? oneOf(name, allowed) : this;
    }

    Fields yesOrNo(String name) {
        return check(name, "true or false", JsonNode::isBoolean);
    }

    Fields id(String name) {
        return check(name, "an id", value -> value.isString() && isId(value.stringValue()));
    }

    Fields idOrNothing(String name) {
        return isThere(name) ? id(name) : this;
    }

    Fields speaker(String name) {
        return check(name, "a P-code, GROUP or an R-code", matches(SPEAKER));
    }

    Fields participant(String name) {
        return check(name, "a P-code", matches(PARTICIPANT));
    }

    Fields reviewer(String name) {
        return check(name, "an R-code", matches(REVIEWER));
    }

    Fields theme(String name) {
        return check(name, "a theme such as B1", matches(THEME));
    }

    Fields themesOrNothing(String name) {
        return isThere(name)
                ? check(
                        name,
                        "a list of themes such as B1",
                        value -> value.isArray()
                                && value.size() <= SHORT
                                && value.valueStream().allMatch(matches(THEME)))
                : this;
    }

    /** Whether a text is a UUID as both sides write it, so that both hash the same. */
    static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isThere(String name) {
        return body.hasNonNull(name);
    }

    private Fields length(String name, int most) {
        JsonNode value = body.get(name);
        if (problem == null && value != null && value.isString()) {
            String text = value.stringValue();
            int length = text.codePointCount(0, text.length());
            if (length > most) {
                problem = "The text is %,d characters long, and a line holds at most %,d. Divide it into several lines."
                        .formatted(length, most);
            }
        }
        return this;
    }

    private Fields check(String name, String what, Predicate<JsonNode> rule) {
        JsonNode value = body.get(name);
        if (problem == null && (value == null || !rule.test(value))) {
            problem = "Its field \"" + name + "\" is not " + what + ".";
        }
        return this;
    }

    private static Predicate<JsonNode> matches(Pattern pattern) {
        return value -> value.isString() && pattern.matcher(value.stringValue()).matches();
    }
}
