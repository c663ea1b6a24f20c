package uk.localityreview.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.localityreview.report.picture.ReportFont;
import uk.localityreview.shared.Sha256;

/** A document as PDF/UA-1, made from its HTML. Nothing outside the document is ever read for it. */
public final class PdfRendering {

    private PdfRendering() {}

    public static byte[] of(Document document) {
        String html = HtmlRendering.of(document);
        try (DrawingsInPdf drawings = new DrawingsInPdf(document.drawings())) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(prepared(html), null);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.withProducer("Locality Review");
            builder.useSVGDrawer(drawings);
            builder.useReplacementText("\uFFFD");
            for (var priority : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, priority);
            }
            for (ReportFont font : ReportFont.values()) {
                FontStyle style = font.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
                builder.useFont(font::open, font.family(), font.weight(), style, true);
            }
            return bytes(builder, html, document.generatedAt());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made", e);
        }
    }

    private static byte[] bytes(PdfRendererBuilder builder, String html, Instant at) throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                settle(pdf, html, at);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    // Dates and the identifier would otherwise tell of the moment of writing: the same report gives the same bytes.
    private static void settle(PDDocument pdf, String html, Instant at) {
        var calendar = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
        byte[] hash = java.util.HexFormat.of().parseHex(Sha256.of(html).hex());
        pdf.setDocumentId(ByteBuffer.wrap(hash).getLong());
    }

    private static org.w3c.dom.Document prepared(String html) {
        org.w3c.dom.Document page = parsed(html);
        Bookmarks.into(page);
        var links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            link.setAttribute("title", link.getTextContent());
        }
        return page;
    }

    private static org.w3c.dom.Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            DocumentBuilder reader = factory.newDocumentBuilder();
            return reader.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The page that the PDF is made from is not well-formed", e);
        }
    }
}
