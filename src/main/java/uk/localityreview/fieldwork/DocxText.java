package uk.localityreview.fieldwork;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.NoteReading.NotTaken;

/**
 * Reads the paragraphs of a DOCX as the lines of a note. Streams {@code word/document.xml} with document types refused
 * and the size of every part bounded, since the file comes from outside.
 */
final class DocxText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LARGEST_DOCUMENT = 20_000_000;
    private static final String NOT_A_DOCX = "is not a Word document (.docx) that can be read";

    private DocxText() {}

    static NoteReading read(byte[] bytes) {
        if (bytes.length >= 8 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            return notTaken("is password protected, or in the old .doc format. Save it as .docx without a password");
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    byte[] document = parts.readNBytes(LARGEST_DOCUMENT + 1);
                    return document.length > LARGEST_DOCUMENT
                            ? notTaken("is larger inside than a note can be")
                            : NoteLayout.read(paragraphs(document));
                }
                parts.closeEntry();
            }
            return notTaken(NOT_A_DOCX);
        } catch (DocumentTypeFound e) {
            return notTaken("contains a document type declaration, which no Word document needs. Nothing was read");
        } catch (IOException | XMLStreamException e) {
            return notTaken(NOT_A_DOCX);
        }
    }

    private static NoteReading notTaken(String reason) {
        return new NotTaken(List.of(new Fault(1, reason)));
    }

    private static String paragraphs(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.DTD -> throw new DocumentTypeFound();
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = isWord(xml, "t");
                    if (isWord(xml, "tab")) {
                        text.append('\t');
                    } else if (isWord(xml, "br") || isWord(xml, "cr")) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (isWord(xml, "p")) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean isWord(XMLStreamReader xml, String name) {
        return name.equals(xml.getLocalName()) && WORD.equals(xml.getNamespaceURI());
    }

    private static final class DocumentTypeFound extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }
}
