package uk.localityreview.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.localityreview.report.picture.Drawing;
import uk.localityreview.report.picture.ReportFont;
import uk.localityreview.shared.Sha256;

/** A document as PDF/UA-1, made from its HTML. Nothing outside the document is ever read for it. */
public final class PdfRendering {

    private PdfRendering() {}

    static {
        // Its warnings may quote the text they are about, and no word of a note belongs in a log.
        XRLog.setLoggingEnabled(false);
    }

    public static byte[] of(Document document) {
        return of(HtmlRendering.of(document), document.drawings(), document.generatedAt());
    }

    static byte[] of(String html, List<Drawing> pictures, Instant generatedAt) {
        try (DrawingsInPdf drawings = new DrawingsInPdf(pictures)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(PageForPdf.from(html), null);
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
            return bytes(builder, html, generatedAt);
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
        byte[] hash = HexFormat.of().parseHex(Sha256.of(html).hex());
        pdf.setDocumentId(ByteBuffer.wrap(hash).getLong());
    }
}
