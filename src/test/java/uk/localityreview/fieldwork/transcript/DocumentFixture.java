package uk.localityreview.fieldwork.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents such as offices send them. */
public final class DocumentFixture {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private DocumentFixture() {}

    /** A zip with these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document; a line break within a paragraph is written as such. */
    public static byte[] docx(String... paragraphs) {
        return zip(docxParts("", paragraphs));
    }

    static Map<String, byte[]> docxParts(String documentType, String... paragraphs) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(documentType);
        xml.append("<w:document xmlns:w=\"").append(WORD).append("\"><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>")
                    .append(paragraph.replace("\n", "</w:t><w:br/><w:t>"))
                    .append("</w:t></w:r></w:p>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                xml.append("</w:body></w:document>").toString().getBytes(UTF_8));
        return parts;
    }

    static Map<String, byte[]> odtParts(String documentType, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + documentType
                                + "<office:document-content xmlns:office=\""
                                + OFFICE + "\" xmlns:text=\"" + TEXT + "\"><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        parts.put("META-INF/manifest.xml", "<manifest/>".getBytes(UTF_8));
        return parts;
    }

    /** A PDF with these lines on one page; without any, a page as a scanner without text recognition makes it. */
    public static byte[] pdf(String... lines) {
        return pdfFor("", lines);
    }

    /** The same, for whoever knows a password. */
    static byte[] pdfFor(String password, String... lines) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(16);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
