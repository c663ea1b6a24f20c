package uk.localityreview.report.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A document as one HTML file that needs nothing beside it. It is well-formed XML too, so that the PDF is made from it. */
public final class HtmlRendering {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = style();

    private HtmlRendering() {}

    public static String of(Document document) {
        StringOutput output = new StringOutput();
        TEMPLATES.render("report/document.jte", Map.of("document", document, "style", STYLE), output);
        return output.toString();
    }

    private static String style() {
        try (InputStream bytes = HtmlRendering.class.getResourceAsStream("/assets/report.css")) {
            if (bytes == null) {
                throw new IllegalStateException("The style assets/report.css is missing from the product");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the report could not be read", e);
        }
    }
}
