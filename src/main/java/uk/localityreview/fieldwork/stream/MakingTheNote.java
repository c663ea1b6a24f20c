package uk.localityreview.fieldwork.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.fieldwork.closing.ClosingFieldwork;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/** Makes the note of a session of what one note-taker wrote; the stream itself stays as it came. */
@Component
class MakingTheNote {

    private final Operations operations;
    private final ClosingFieldwork closing;
    private final Notes notes;

    MakingTheNote(Operations operations, ClosingFieldwork closing, Notes notes) {
        this.operations = operations;
        this.closing = closing;
        this.notes = notes;
    }

    /**
     * Keeps the last version of each line as the note; or says why not, and then nothing is kept. As a note never changes,
     * it is made only when all of the device is here, or fieldwork was closed over what is not.
     */
    @Transactional
    public Optional<String> make(Review review, Session session, UUID device) {
        if (notes.linesHeld(review.id()).containsKey(session.code())) {
            return Optional.of(session.code() + " has its note already, and a note as taken never changes. Nothing was "
                    + "changed; what came in from devices stays as it is.");
        }
        Optional<Stream> found = Stream.of(operations.of(review.id(), session.code())).stream()
                .filter(stream -> stream.device().equals(device))
                .findFirst();
        if (found.isEmpty() || found.get().lines().isEmpty()) {
            return Optional.of("The note was not made: no line has come in from this device.");
        }
        Optional<String> tooEarly = whyTooEarly(review, found.get());
        return tooEarly.isPresent()
                ? tooEarly
                : keep(review, session, found.get().lines());
    }

    private Optional<String> whyTooEarly(Review review, Stream stream) {
        if (closing.isClosed(review.id())) {
            return Optional.empty();
        }
        if (!stream.isOver()) {
            return Optional.of(
                    "The note was not made: on the device the session is not over yet. Its note-taker says so "
                            + "there by \u201cThe session is over\u201d; if they cannot, close fieldwork with the reason first.");
        }
        return closing.isAllHere(review.id(), stream.device())
                ? Optional.empty()
                : Optional.of("The note was not made: something that was noted on this device is not here yet. Have it "
                        + "sent, or close fieldwork with the reason first. A note never changes once it is made.");
    }

    private Optional<String> keep(Review review, Session session, List<StreamLine> lines) {
        byte[] text = inTheLayoutOfANote(review, session, lines).getBytes(StandardCharsets.UTF_8);
        return switch (NoteReading.of("txt", text)) {
            case NoteReading.NotTaken(List<NoteReading.Fault> faults) ->
                Optional.of("The note was not made: line " + faults.getFirst().line() + " "
                        + faults.getFirst().reason() + ". What came in from the device stays as it is.");
            case NoteReading.Taken taken -> {
                notes.keep(review.id(), taken.note(), new OriginalNote(session.code(), "from a device.txt", text));
                yield Optional.empty();
            }
        };
    }

    private static String inTheLayoutOfANote(Review review, Session session, List<StreamLine> lines) {
        StringBuilder note = new StringBuilder("""
                Session: %s
                Date: %s
                Time: %s-%s
                Room: %s
                Scribe: %s
                Source: a device

                """.formatted(
                session.code(), review.date(), session.start(), session.end(), session.room(), session.scribe()));
        lines.stream()
                .flatMap(line -> line.forTheNote().stream())
                .forEach(version -> note.append(version.time())
                        .append(' ')
                        .append(version.speaker())
                        .append(' ')
                        .append(version.marked())
                        .append('\n'));
        return note.toString();
    }
}
