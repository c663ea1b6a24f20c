package uk.localityreview.fieldwork.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.transcript.Moment;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.fieldwork.transcript.Utterance;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/**
 * What the page shows where a file is looked at before it is kept.
 *
 * @param review the review
 * @param session the session
 * @param draft what was read
 * @param choices what was chosen so far
 * @param speakers whom a label can stand for
 * @param lines the first lines of the note to be
 * @param errors what is wrong with the form
 */
public record DraftPage(
        Review review,
        Session session,
        Draft draft,
        Choices choices,
        Map<String, String> speakers,
        List<Row> lines,
        FormErrors errors) {

    /** The most lines that are shown. */
    public static final int MOST_SHOWN = 200;

    private static final long LONG_AFTER = 2L * 60 * 60;

    public DraftPage {
        lines = List.copyOf(lines);
    }

    /** A label of the file with how often it speaks and what it says first. */
    public record Label(String field, String label, String words, int lines, String example) {}

    /** A line of the note to be; marked when a speaker's name stands in what was said. */
    public record Row(LocalTime time, String speaker, String text, boolean named) {}

    static DraftPage of(
            Review review,
            Session session,
            Draft draft,
            Choices choices,
            Map<String, String> speakers,
            FormErrors errors) {
        List<Pattern> names = names(draft.transcript().labels());
        List<Row> rows = new WritingTheNote(draft.transcript(), choices)
                .lines().stream()
                        .map(line -> new Row(
                                line.time(),
                                line.speaker(),
                                line.text(),
                                names.stream()
                                        .anyMatch(name ->
                                                name.matcher(line.text()).find())))
                        .toList();
        return new DraftPage(review, session, draft, choices, new LinkedHashMap<>(speakers), rows, errors);
    }

    /** The names in the labels, to find them again in what was said. */
    private static List<Pattern> names(List<String> labels) {
        return labels.stream()
                .filter(label -> !label.matches("P\\d{1,4}|GROUP|R\\d{1,2}"))
                .flatMap(label ->
                        Pattern.compile("[^\\p{L}\\p{M}'\u2019]+").splitAsStream(label.replaceAll("\\(.*", "")))
                .filter(word ->
                        word.length() > 2 && !word.matches("(?i)speaker|interviewer|participant|unknown|group|guest"))
                .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }

    /** The address of the page. */
    public String path() {
        return BringInPage.path(review, session) + "/" + draft.id();
    }

    public Transcript transcript() {
        return draft.transcript();
    }

    /** The labels of the file, each with the field that says whom it stands for. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (String label : transcript().labels()) {
            List<Utterance> own = transcript().lines().stream()
                    .filter(line -> line.label().equals(label))
                    .toList();
            String first = own.getFirst().text();
            int shown = first.offsetByCodePoints(0, Math.min(first.codePointCount(0, first.length()), 90));
            labels.add(new Label(
                    "speaker-" + labels.size(),
                    label,
                    label.isEmpty() ? "Nobody is named" : label,
                    own.size(),
                    first.substring(0, shown) + (shown < first.length() ? "\u2026" : "")));
        }
        return labels;
    }

    /** What a label stands for, as chosen so far. */
    public String chosen(int label) {
        return choices.speakers().get(label);
    }

    /** The choices for a label: one that is a code is no part of what was said. */
    public Map<String, String> speakersFor(Label label) {
        Map<String, String> offered = new LinkedHashMap<>(speakers);
        if (label.label().isEmpty()) {
            offered.remove(Choices.WORDS);
        }
        return offered;
    }

    /** The lines that are shown. */
    public List<Row> shown() {
        return lines.subList(0, Math.min(MOST_SHOWN, lines.size()));
    }

    /** How many lines hold a speaker's name. */
    public long named() {
        return lines.stream().filter(Row::named).count();
    }

    /** A sentence when the file says that it belongs to another session, or null. */
    public @Nullable String otherSession() {
        String said = transcript().session();
        return said == null || said.equals(session.code().value())
                ? null
                : "The file says that it is the note of another session than " + session.code() + ". Check it.";
    }

    /** What the times in the file may be. */
    public Map<String, String> timesToChooseFrom() {
        Map<String, String> times = new LinkedHashMap<>();
        times.put(TimesInTheFile.COUNTED.name(), "count from the start of the recording");
        times.put(TimesInTheFile.TIME_OF_DAY.name(), "are times of day");
        return times;
    }

    /** How lines may have been written down. */
    public Map<String, String> wordings() {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put(Choices.VERBATIM, "word for word, as a transcript is");
        wordings.put(
                Choices.TYPED,
                "as somebody noted them: in quotation marks what is word for word, after ~ their own thought, after * what they saw");
        return wordings;
    }

    public boolean hasTimes() {
        return transcript().lines().stream().anyMatch(line -> line.at() != null);
    }

    /** The first and the last time as they stand in the file, or empty. */
    public String span() {
        List<Moment> moments = new ArrayList<>();
        for (Utterance line : transcript().lines()) {
            @Nullable Moment at = line.at();
            if (at != null) {
                moments.add(at);
            }
        }
        return moments.isEmpty()
                ? ""
                : moments.getFirst().written() + " to " + moments.getLast().written();
    }

    /** A sentence when the note would not lie near its session, or null. */
    public @Nullable String farFromTheSession() {
        if (lines.isEmpty()) {
            return null;
        }
        LocalTime first = lines.getFirst().time();
        LocalTime last = lines.getLast().time();
        boolean far = last.isBefore(first)
                || first.toSecondOfDay() < session.start().toSecondOfDay() - LONG_AFTER
                || last.toSecondOfDay() > session.end().toSecondOfDay() + LONG_AFTER;
        return far
                ? "The lines would run from %s to %s, but the session was planned from %s to %s. Check the start and what the times count from."
                        .formatted(first, last, session.start(), session.end())
                : null;
    }

    /** Says nothing of what was said, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "DraftPage[" + session.code() + "]";
    }
}
