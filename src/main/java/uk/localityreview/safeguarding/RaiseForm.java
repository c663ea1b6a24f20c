package uk.localityreview.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.safeguarding.Words.Told;
import uk.localityreview.timetable.SessionCode;

/** What the form of a concern sends. Only what happened must be said: nobody is turned away for the form. */
public record RaiseForm(
        @Nullable String form,
        @Nullable String what,
        @Nullable String who,
        @Nullable String now,
        @Nullable String action,
        @Nullable String told,
        @Nullable String session) {

    private static final int LONGEST = 10_000;
    private static final Pattern WITH_TIME =
            Pattern.compile("(?U)(.*?)[\\s,;–-]*(?:\\bat\\s+)?(\\d{1,2}[:.]\\d{2}(?:\\s*[ap]m)?)");

    static RaiseForm empty() {
        return new RaiseForm(UUID.randomUUID().toString(), null, null, null, null, null, null);
    }

    /** A field as it was typed. */
    public String text(String field) {
        String typed = switch (field) {
            case "form" -> form;
            case "what" -> what;
            case "who" -> who;
            case "now" -> now;
            case "action" -> action;
            case "told" -> told;
            case "session" -> session;
            default -> throw new IllegalArgumentException(field);
        };
        return typed == null ? "" : typed.strip();
    }

    FormErrors problems(Set<String> sessions) {
        FormErrors errors = FormErrors.none();
        if (text("what").isEmpty()) {
            errors = errors.with("what", "Enter what you heard or saw");
        }
        for (String field : List.of("what", "who", "action", "told")) {
            if (text(field).length() > LONGEST) {
                errors = errors.with(field, "Enter at most 10,000 characters; add the rest as another concern");
            }
        }
        return text("session").isEmpty() || sessions.contains(text("session"))
                ? errors
                : errors.with("session", "Choose a session of the list, or none");
    }

    @Nullable
    SessionCode sessionCode() {
        return text("session").isEmpty() ? null : new SessionCode(text("session"));
    }

    Words words() {
        return new Words(text("what"), text("who"), !"no".equals(text("now")), text("action"), everyoneTold(), null);
    }

    private List<Told> everyoneTold() {
        List<Told> all = new ArrayList<>();
        text("told").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher timed = WITH_TIME.matcher(line);
            all.add(
                    timed.matches() && !timed.group(1).isEmpty()
                            ? new Told(timed.group(1), timed.group(2))
                            : new Told(line, ""));
        });
        return all;
    }

    /** Without the words, which belong in no log. */
    @Override
    public String toString() {
        return "RaiseForm";
    }
}
