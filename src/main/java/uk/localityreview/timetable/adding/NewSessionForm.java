package uk.localityreview.timetable.adding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.board.Typed;

/** What the page sends that adds a session. */
public record NewSessionForm(
        @Nullable String kind,
        @Nullable String start,
        @Nullable String minutes,
        @Nullable String room,
        @Nullable String lead,
        @Nullable String scribe,
        @Nullable List<String> people,
        @Nullable String because) {

    private static final SessionCode NOT_YET = new SessionCode("NEW0");

    /** As a session, or what is wrong. */
    sealed interface Read {}

    /** A session whose code is still to be given. */
    record Wanted(Session session) implements Read {}

    /** What is wrong. */
    record Wrong(FormErrors errors) implements Read {}

    /** Who was chosen. */
    public List<String> chosen() {
        return people == null ? List.of() : people;
    }

    String reason() {
        return Typed.or(because, "").strip();
    }

    /** Every field as sent, to be sent again. */
    List<Entry<String, String>> fields() {
        List<Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("kind", Typed.or(kind, "")));
        fields.add(Map.entry("start", Typed.or(start, "")));
        fields.add(Map.entry("minutes", Typed.or(minutes, "")));
        fields.add(Map.entry("room", Typed.or(room, "")));
        fields.add(Map.entry("lead", Typed.or(lead, "")));
        fields.add(Map.entry("scribe", Typed.or(scribe, "")));
        chosen().forEach(person -> fields.add(Map.entry("people", person)));
        return fields;
    }

    Read read(DayFrame frame) {
        SessionKind what = "FOCUS_GROUP".equals(kind) ? SessionKind.FOCUS_GROUP : SessionKind.INTERVIEW;
        Duration usual = what == SessionKind.FOCUS_GROUP ? frame.focusGroup() : frame.interview();
        Optional<LocalTime> at = Typed.time(start);
        Optional<Duration> length = Typed.or(minutes, "").isBlank() ? Optional.of(usual) : Typed.length(minutes);
        Optional<ReviewerCode> asks = Typed.code(lead, ReviewerCode::new);
        Optional<ReviewerCode> writes = Typed.code(scribe, ReviewerCode::new);
        FormErrors errors = FormErrors.none();
        errors = at.isEmpty() ? errors.with("start", "Enter a time such as 10:15") : errors;
        errors = length.isEmpty()
                ? errors.with("minutes", "Enter how many minutes it takes, or leave it blank")
                : errors;
        errors = Typed.or(room, "").isBlank() ? errors.with("room", "Select a room") : errors;
        errors = asks.isEmpty() ? errors.with("lead", "Select who leads") : errors;
        errors = writes.isEmpty() || writes.equals(asks)
                ? errors.with("scribe", "Select who writes, somebody other than who leads")
                : errors;
        errors = chosen().isEmpty() ? errors.with("people", "Select who takes part") : errors;
        if (!errors.isEmpty() || at.isEmpty() || length.isEmpty() || asks.isEmpty() || writes.isEmpty()) {
            return new Wrong(errors);
        }
        LocalTime end = at.get().plus(length.get());
        if (!end.isAfter(at.get())) {
            return new Wrong(errors.with("start", "Enter a time at which it ends before midnight"));
        }
        return new Wanted(new Session(
                NOT_YET, at.get(), end, Typed.or(room, ""), what, asks.get(), writes.get(), codes(), Set.of()));
    }

    private List<ParticipantCode> codes() {
        return chosen().stream()
                .flatMap(code -> Typed.code(code, ParticipantCode::new).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
