package uk.localityreview.review.participants.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of an XLSX before any library opens it: how large they are once inflated, whether they hold
 * macros or declare a document type, and whether cells hold formulas.
 *
 * @param refusal why it must not be opened, a sentence without its full stop; none when nothing speaks against it
 * @param hasFormulas whether some cell holds a formula
 */
record WorkbookParts(Optional<String> refusal, boolean hasFormulas) {

    private static final int LARGEST_PART = 20_000_000;
    private static final int LARGEST_WHOLE = 40_000_000;
    private static final int MOST_PARTS = 500;
    private static final String NOT_A_WORKBOOK = "The selected file must be a CSV or an XLSX";

    static WorkbookParts of(byte[] bytes) {
        boolean formulas = false;
        boolean workbook = false;
        long whole = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                // the rest of a part is never inflated further than this
                byte[] content = zip.readNBytes(LARGEST_PART + 1);
                whole += content.length;
                if (content.length > LARGEST_PART || whole > LARGEST_WHOLE || ++parts > MOST_PARTS) {
                    return refused("The selected file is larger inside than a list of people can be");
                }
                if (name.endsWith("vbaProject.bin")) {
                    return refused("The selected file contains macros. Save it as .xlsx without them");
                }
                workbook |= name.equals("xl/workbook.xml");
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    formulas |= hasFormula(new ByteArrayInputStream(content), name.startsWith("xl/worksheets/"));
                }
            }
        } catch (DocumentTypeFound e) {
            return refused("The selected file contains a document type declaration, which no spreadsheet needs");
        } catch (IOException | XMLStreamException e) {
            return refused(NOT_A_WORKBOOK);
        }
        return workbook ? new WorkbookParts(Optional.empty(), formulas) : refused(NOT_A_WORKBOOK);
    }

    private static boolean hasFormula(InputStream content, boolean sheet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        boolean found = false;
        // a declaration of type comes before the first element, so a part that is no sheet need not be read further
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new DocumentTypeFound();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                found |= xml.getLocalName().equals("f");
                if (!sheet) {
                    return false;
                }
            }
        }
        return found;
    }

    private static WorkbookParts refused(String sentence) {
        return new WorkbookParts(Optional.of(sentence), false);
    }

    private static final class DocumentTypeFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
