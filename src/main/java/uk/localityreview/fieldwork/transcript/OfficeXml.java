package uk.localityreview.fieldwork.transcript;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams the XML of a Word document or an OpenDocument text for its paragraphs; document types are refused. */
final class OfficeXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_SPACES = 1_000;

    /** What is no text of the document: the second version of a drawing, remarks, what was deleted. */
    private static final Set<String> LEFT_ASIDE = Set.of("Fallback", "annotation", "tracked-changes", "note");

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int aside;

    private OfficeXml(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    static String ofWord(byte[] document) throws XMLStreamException {
        OfficeXml reading = new OfficeXml(document);
        return reading.read((uri, name) -> WORD.equals(uri) && name.equals("t"), reading::wordElement);
    }

    static String ofOpenDocument(byte[] document) throws XMLStreamException {
        OfficeXml reading = new OfficeXml(document);
        return reading.read(
                (uri, name) -> OPEN_DOCUMENT.equals(uri) && (name.equals("p") || name.equals("h")),
                reading::openDocumentElement);
    }

    /** Whether the list of parts of an OpenDocument says that some are encrypted. */
    static boolean mentionsEncryption(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }

    private String read(BiPredicate<String, String> holdsText, Runnable element) throws XMLStreamException {
        int inText = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new DocumentTypeFound();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (aside > 0 || LEFT_ASIDE.contains(xml.getLocalName())) {
                        aside++;
                    } else if (holdsText.test(uri(), xml.getLocalName())) {
                        inText++;
                    } else {
                        element.run();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (aside > 0) {
                        aside--;
                    } else {
                        inText -= holdsText.test(uri(), xml.getLocalName()) ? 1 : 0;
                        endOfParagraph();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText > 0 && aside == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void wordElement() {
        if (WORD.equals(uri())) {
            switch (xml.getLocalName()) {
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                default -> {}
            }
        }
    }

    private void openDocumentElement() {
        if (OPEN_DOCUMENT.equals(uri())) {
            switch (xml.getLocalName()) {
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                case "s" -> text.repeat(' ', spaces(xml.getAttributeValue(OPEN_DOCUMENT, "c")));
                default -> {}
            }
        }
    }

    private static int spaces(String count) {
        return count != null && count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    private void endOfParagraph() {
        boolean paragraph = xml.getLocalName().equals("p") || xml.getLocalName().equals("h");
        if (paragraph && (WORD.equals(uri()) || OPEN_DOCUMENT.equals(uri()))) {
            text.append('\n');
        }
    }

    private String uri() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** A declaration of a document type was found. */
    static final class DocumentTypeFound extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }
}
