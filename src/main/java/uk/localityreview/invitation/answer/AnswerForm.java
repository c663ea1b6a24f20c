package uk.localityreview.invitation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.Quotes;

/**
 * What the answer page sends.
 *
 * @param coming yes or no
 * @param from when each of their times starts
 * @param to when each ends
 * @param needs what they need
 * @param agree present when they agree to take part
 * @param notes yes or no
 * @param quotes one of {@link Quotes}
 * @param futureUse yes or no
 * @param more present when they want another row for a time, and nothing else
 */
public record AnswerForm(
        @Nullable String coming,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable String needs,
        @Nullable String agree,
        @Nullable String notes,
        @Nullable String quotes,
        @Nullable String futureUse,
        @Nullable String more) {

    static final int MOST_TIMES = 8;

    private static final String YES = "yes";
    private static final String NO = "no";

    /** One row for a time, as typed. */
    public record Row(String from, String to) {
        boolean isBlank() {
            return from.isBlank() && to.isBlank();
        }
    }

    static AnswerForm empty() {
        return new AnswerForm(null, null, null, null, null, null, null, null, null);
    }

    /** The form as it was answered before. */
    static AnswerForm of(Answer answer) {
        Consent consent = answer.consent();
        if (!consent.takingPart()) {
            return new AnswerForm(NO, null, null, null, null, null, null, null, null);
        }
        return new AnswerForm(
                YES,
                answer.available().stream().map(one -> one.from().toString()).toList(),
                answer.available().stream().map(one -> one.to().toString()).toList(),
                answer.needs(),
                YES,
                word(consent.notes()),
                consent.quotes().name(),
                word(consent.futureUse()),
                null);
    }

    /** The rows for times, at least one. */
    public List<Row> rows() {
        List<String> starts = from == null ? List.of() : from;
        List<String> ends = to == null ? List.of() : to;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TIMES, Math.max(starts.size(), ends.size())); i++) {
            rows.add(new Row(at(starts, i), at(ends, i)));
        }
        if (rows.isEmpty()) {
            rows.add(new Row("", ""));
        }
        if (wantsAnotherRow() && rows.size() < MOST_TIMES) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    /** Whether there is room for another row. */
    public boolean mayAddARow() {
        return rows().size() < MOST_TIMES;
    }

    boolean wantsAnotherRow() {
        return more != null;
    }

    /** Whether they said that they can come, or nothing. */
    Optional<Boolean> isComing() {
        return yesOrNo(coming);
    }

    Optional<Boolean> mayWriteNotes() {
        return yesOrNo(notes);
    }

    Optional<Boolean> mayUseLater() {
        return yesOrNo(futureUse);
    }

    Optional<Quotes> mayQuote() {
        return List.of(Quotes.values()).stream()
                .filter(choice -> choice.name().equals(quotes))
                .findFirst();
    }

    boolean agrees() {
        return YES.equals(agree);
    }

    /** What they need, with one kind of line end. */
    public String needsOrNothing() {
        return needs == null ? "" : needs.replace("\r\n", "\n").strip();
    }

    /** What was chosen for a field, or empty. */
    public String chosen(String field) {
        String chosen = switch (field) {
            case "coming" -> coming;
            case "notes" -> notes;
            case "quotes" -> quotes;
            case "futureUse" -> futureUse;
            case "agree" -> agree;
            default -> null;
        };
        return chosen == null ? "" : chosen;
    }

    private static Optional<Boolean> yesOrNo(@Nullable String text) {
        return YES.equals(text) ? Optional.of(true) : NO.equals(text) ? Optional.of(false) : Optional.empty();
    }

    private static String word(boolean yes) {
        return yes ? YES : NO;
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i).strip() : "";
    }
}
