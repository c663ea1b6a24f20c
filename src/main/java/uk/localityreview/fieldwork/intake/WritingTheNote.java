package uk.localityreview.fieldwork.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.fieldwork.transcript.Moment;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.fieldwork.transcript.Utterance;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/** Writes what was said in the layout of a note, at the true time and by codes alone. */
final class WritingTheNote {

    private final Transcript transcript;
    private final Choices choices;

    WritingTheNote(Transcript transcript, Choices choices) {
        this.transcript = transcript;
        this.choices = choices;
    }

    /**
     * A line of the note to be.
     *
     * @param time when, to the minute
     * @param speaker a code or GROUP
     * @param text as it will be kept
     */
    record Line(LocalTime time, String speaker, String text) {}

    /** The lines; those whose speaker is not chosen yet have an empty one. */
    List<Line> lines() {
        LocalTime start = choices.startTime().orElse(LocalTime.MIDNIGHT);
        LocalTime above = start;
        String speaker = "";
        List<String> labels = transcript.labels();
        List<Line> lines = new ArrayList<>();
        for (Utterance said : transcript.lines()) {
            String choice = choices.speakers().get(labels.indexOf(said.label()));
            above = time(said.at(), start, above);
            if (!choice.equals(Choices.LEAVE_OUT)) {
                boolean words = choice.equals(Choices.WORDS);
                speaker = words ? speaker.isEmpty() ? "GROUP" : speaker : choice;
                lines.add(new Line(
                        above.truncatedTo(ChronoUnit.MINUTES),
                        speaker,
                        worded(words ? said.label() + ": " + said.text() : said.text())));
            }
        }
        return lines;
    }

    /** The note as it is to be kept, or why it cannot be. */
    NoteReading note(Review review, Session session) {
        StringBuilder note = new StringBuilder("""
                Session: %s
                Date: %s
                Time: %s-%s
                Room: %s
                Scribe: %s
                Source: %s, brought in later

                """.formatted(
                        session.code(),
                        review.date(),
                        session.start(),
                        session.end(),
                        session.room(),
                        session.scribe(),
                        transcript.kind().words()));
        for (Line line : lines()) {
            note.append(line.time())
                    .append(' ')
                    .append(line.speaker())
                    .append(' ')
                    .append(line.text())
                    .append('\n');
        }
        return NoteReading.of("txt", note.toString().getBytes(StandardCharsets.UTF_8));
    }

    private LocalTime time(@Nullable Moment at, LocalTime start, LocalTime above) {
        if (at == null) {
            return above;
        }
        return switch (choices.timesInTheFile()) {
            case NONE -> above;
            case COUNTED -> start.plus(at.sinceTheStart());
            case TIME_OF_DAY -> at.asTimeOfDay().orElse(above);
        };
    }

    private String worded(String text) {
        boolean marked = text.startsWith("\"") || text.startsWith("\u201c");
        return choices.wording().equals(Choices.VERBATIM) && !marked ? "\u201c" + text + "\u201d" : text;
    }
}
