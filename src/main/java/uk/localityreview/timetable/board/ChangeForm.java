package uk.localityreview.timetable.board;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.SessionChange;
import uk.localityreview.timetable.day.Waiver;

/** What the pages send to change a session; blank where a form does not ask for it. */
public record ChangeForm(
        @Nullable String change,
        @Nullable String version,
        @Nullable String start,
        @Nullable String minutes,
        @Nullable String room,
        @Nullable String lead,
        @Nullable String scribe,
        @Nullable String person,
        @Nullable String other,
        @Nullable String why,
        @Nullable String because,
        @Nullable String back) {

    static ChangeForm empty() {
        return new ChangeForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What became of reading a form. */
    sealed interface Read {}

    /** It says what is wanted. */
    record Wanted(SessionChange change) implements Read {}

    /** It does not. */
    record Wrong(FormErrors errors) implements Read {
        static Wrong because(String field, String sentence) {
            return new Wrong(FormErrors.none().with(field, sentence));
        }
    }

    int versionSeen() {
        try {
            return Integer.parseInt(Typed.or(version, "").strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    String reason() {
        return Typed.or(because, "").strip();
    }

    boolean backToTheTimetable() {
        return "timetable".equals(back);
    }

    /** Every field as sent, to be sent again. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "change", change);
        put(fields, "version", version);
        put(fields, "start", start);
        put(fields, "minutes", minutes);
        put(fields, "room", room);
        put(fields, "lead", lead);
        put(fields, "scribe", scribe);
        put(fields, "person", person);
        put(fields, "other", other);
        put(fields, "why", why);
        put(fields, "back", back);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    Read read() {
        return switch (Typed.or(change, "")) {
            case "place" -> place();
            case "team" -> team();
            case "join" -> person(SessionChange.Join::new, "Select somebody");
            case "leave" -> person(SessionChange.Leave::new, "Select somebody");
            case "swap" ->
                Typed.code(other, SessionCode::new)
                        .<Read>map(code -> new Wanted(new SessionChange.Swap(code)))
                        .orElseGet(() -> Wrong.because("other", "Select the session to change places with"));
            case "pin" -> new Wanted(new SessionChange.Pin(true));
            case "unpin" -> new Wanted(new SessionChange.Pin(false));
            case "restore" -> new Wanted(new SessionChange.Restore());
            case "cancel" -> cancel();
            default -> Wrong.because("", "Nothing was changed: the page did not say what to do. Try again.");
        };
    }

    private Read place() {
        Optional<LocalTime> at = Typed.time(start);
        Optional<Duration> length = Typed.length(minutes);
        FormErrors errors = FormErrors.none();
        if (at.isEmpty()) {
            errors = errors.with("start", "Enter a time such as 10:15");
        }
        if (length.isEmpty()) {
            errors = errors.with("minutes", "Enter how many minutes it takes, from 5 to " + Typed.LONGEST);
        }
        if (Typed.or(room, "").isBlank()) {
            errors = errors.with("room", "Select a room");
        }
        return at.isPresent() && length.isPresent() && errors.isEmpty()
                ? new Wanted(new SessionChange.Place(at.get(), length.get(), Typed.or(room, "")))
                : new Wrong(errors);
    }

    private Read team() {
        Optional<ReviewerCode> asks = Typed.code(lead, ReviewerCode::new);
        Optional<ReviewerCode> writes = Typed.code(scribe, ReviewerCode::new);
        if (asks.isEmpty() || writes.isEmpty()) {
            return Wrong.because(asks.isEmpty() ? "lead" : "scribe", "Select a reviewer");
        }
        return asks.equals(writes)
                ? Wrong.because("scribe", "Select somebody else to write: nobody can ask and write at once")
                : new Wanted(new SessionChange.Team(asks.get(), writes.get()));
    }

    private Read person(Function<ParticipantCode, SessionChange> change, String problem) {
        return Typed.code(person, ParticipantCode::new)
                .<Read>map(code -> new Wanted(change.apply(code)))
                .orElseGet(() -> Wrong.because("person", problem));
    }

    private Read cancel() {
        String reason = Typed.or(why, "").strip();
        if (reason.isBlank()) {
            return Wrong.because("why", "Enter why it is cancelled");
        }
        return reason.length() > Waiver.LONGEST_REASON
                ? Wrong.because("why", "The reason must be at most " + Waiver.LONGEST_REASON + " characters")
                : new Wanted(new SessionChange.Cancel(reason));
    }
}
