package uk.localityreview.fieldwork.intake;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.transcript.Transcript;

/**
 * What somebody says of a file before it is kept.
 *
 * @param start when the session, or its recording, really started: HH:MM
 * @param times what the times in the file are: a {@link TimesInTheFile}
 * @param wording {@code verbatim} when the lines are word for word, {@code typed} when they are marked as they were typed
 * @param speakers for each label of the file, in its order: a code, GROUP, {@link #LEAVE_OUT} or {@link #WORDS}
 */
public record Choices(String start, String times, String wording, List<String> speakers) {

    /** Lines of this label are not kept in the note. */
    static final String LEAVE_OUT = "leave out";

    /** The label is no speaker but part of what was said. */
    static final String WORDS = "words";

    static final String VERBATIM = "verbatim";
    static final String TYPED = "typed";

    public Choices {
        speakers = List.copyOf(speakers);
    }

    static Choices sent(Transcript transcript, Map<String, String> form) {
        List<String> speakers = new ArrayList<>();
        for (int label = 0; label < transcript.labels().size(); label++) {
            speakers.add(form.getOrDefault("speaker-" + label, ""));
        }
        return new Choices(
                form.getOrDefault("start", "").strip(),
                form.getOrDefault("times", TimesInTheFile.NONE.name()),
                form.getOrDefault("wording", ""),
                speakers);
    }

    /** The start as a time; none when it is not one. */
    Optional<LocalTime> startTime() {
        try {
            String padded = start.matches("\\d[:.]\\d\\d") ? "0" + start : start;
            return Optional.of(LocalTime.parse(padded.replace('.', ':')));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    TimesInTheFile timesInTheFile() {
        for (TimesInTheFile known : TimesInTheFile.values()) {
            if (known.name().equals(times)) {
                return known;
            }
        }
        return TimesInTheFile.NONE;
    }

    /** What is missing before a note can be written. */
    FormErrors errors(Transcript transcript, Map<String, String> offered) {
        FormErrors errors = FormErrors.none();
        if (startTime().isEmpty()) {
            errors = errors.with("start", "Enter when it really started, such as 09:15");
        }
        if (!wording.equals(VERBATIM) && !wording.equals(TYPED)) {
            errors = errors.with("wording", "Select how the lines were written down");
        }
        List<String> labels = transcript.labels();
        for (int label = 0; label < labels.size(); label++) {
            if (speakers.get(label).isEmpty() || !offered.containsKey(speakers.get(label))) {
                errors = errors.with("speaker-" + label, "Select who " + quoted(labels.get(label)));
            }
        }
        return errors;
    }

    /** How the page asks for a label, after "Select who". */
    static String quoted(String label) {
        return label.isEmpty() ? "speaks where the file names nobody" : "\u201c" + label + "\u201d is";
    }
}
