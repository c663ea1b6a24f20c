package uk.localityreview.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.localityreview.shared.Utf8Text;

/** What became of a file that was offered as the note of a session. */
public sealed interface NoteReading {

    /** The longest note, in code points. */
    int LONGEST = 200_000;

    /**
     * The note, and what its header says.
     *
     * @param note the note
     * @param header the header's entries, such as {@code Room} and {@code Scribe}
     */
    record Taken(Note note, Map<String, String> header) implements NoteReading {
        public Taken {
            header = Map.copyOf(header);
        }
    }

    /** Nothing was taken, and every reason why. */
    record NotTaken(List<Fault> faults) implements NoteReading {
        public NotTaken {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A fault in a file.
     *
     * @param line of the file, counted from 1; for a DOCX its paragraph
     * @param reason in plain words
     */
    record Fault(int line, String reason) {}

    /** The endings of the files that can be read: text, WebVTT and DOCX. */
    static Set<String> endings() {
        return Set.of("txt", "vtt", "docx");
    }

    /**
     * Reads a note.
     *
     * @param ending how the name of the file ends, lower case: one of {@link #endings()}
     * @param bytes the file
     */
    static NoteReading of(String ending, byte[] bytes) {
        if (bytes.length == 0) {
            return new NotTaken(List.of(new Fault(1, "is empty")));
        }
        return switch (ending) {
            case "txt" -> ofText(bytes, NoteLayout::read);
            case "vtt" -> ofText(bytes, WebVtt::read);
            case "docx" -> DocxText.read(bytes);
            default -> throw new IllegalArgumentException("No note ends in ." + ending);
        };
    }

    private static NoteReading ofText(byte[] bytes, Function<String, NoteReading> reader) {
        return switch (Utf8Text.of(bytes)) {
            case Utf8Text.Read(String text) -> reader.apply(text);
            case Utf8Text.NotRead(int line, String reason) -> new NotTaken(List.of(new Fault(line, reason)));
        };
    }
}
