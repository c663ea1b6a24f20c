package uk.localityreview.fieldwork.transcript;

import java.util.List;

/** The text of a document, or why there is none. */
public sealed interface DocumentText {

    /**
     * The text.
     *
     * @param text a paragraph a line, with LF line ends
     * @param notices what was left aside, each a whole sentence
     */
    record Read(String text, List<String> notices) implements DocumentText {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /** Why it was not read: a clause that follows the name of the file. */
    record NotRead(String reason) implements DocumentText {}

    /** Reads a Word document (DOCX). */
    static DocumentText ofDocx(byte[] bytes) {
        return ZippedDocument.read(bytes, ZippedDocument.Format.DOCX);
    }
}
