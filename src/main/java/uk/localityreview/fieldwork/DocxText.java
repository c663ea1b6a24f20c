package uk.localityreview.fieldwork;

import java.util.List;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.NoteReading.NotTaken;
import uk.localityreview.fieldwork.transcript.DocumentText;

/** Reads the paragraphs of a DOCX as the lines of a note. */
final class DocxText {

    private DocxText() {}

    static NoteReading read(byte[] bytes) {
        return switch (DocumentText.ofDocx(bytes)) {
            case DocumentText.Read(String text, List<String> _) -> NoteLayout.read(text);
            case DocumentText.NotRead(String reason) -> new NotTaken(List.of(new Fault(1, reason)));
        };
    }
}
