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
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/** Makes the note of a session of what one note-taker wrote; the stream itself stays as it came. */
@Component
class MakingTheNote {

    private final Operations operations;
    private final Notes notes;

    MakingTheNote(Operations operations, Notes notes) {
        this.operations = operations;
        this.notes = notes;
    }

    /** Keeps the last version of each line as the note; or says why not, and then nothing is kept. */
    @Transactional
    public Optional<String> make(Review review, Session session, UUID device) {
        if (notes.linesHeld(review.id()).containsKey(session.code())) {
            return Optional.of(session.code() + " has its note already, and a note as taken never changes. Nothing was "
                    + "changed; what came in from devices stays as it is.");
        }
        List<StreamLine> lines = Stream.of(operations.of(review.id(), session.code())).stream()
                .filter(stream -> stream.device().equals(device))
                .flatMap(stream -> stream.lines().stream())
                .toList();
        byte[] text = inTheLayoutOfANote(review, session, lines).getBytes(StandardCharsets.UTF_8);
        return switch (NoteReading.of("txt", text)) {
            case NoteReading.NotTaken(List<NoteReading.Fault> faults) ->
                Optional.of("The note was not made: line " + faults.getFirst().line() + " "
                        + faults.getFirst().reason() + ". What came in from the device stays as it is.");
            case NoteReading.Taken taken
            when taken.note().lines().isEmpty() ->
                Optional.of("The note was not made: no line has come in from this device.");
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
        for (StreamLine line : lines) {
            StreamLine.Version latest = line.latest();
            note.append(latest.time())
                    .append(' ')
                    .append(latest.speaker())
                    .append(' ')
                    .append(latest.marked())
                    .append('\n');
        }
        return note.toString();
    }
}
