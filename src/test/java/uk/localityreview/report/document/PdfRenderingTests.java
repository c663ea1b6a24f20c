package uk.localityreview.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRenderingTests {

    private static final Instant AT = Instant.parse("2026-03-12T17:05:00Z");

    @Test
    void readsNothingFromOutsideTheDocument() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            PdfRendering.of(
                    page(
                            "<link rel=\"stylesheet\" href=\"" + there + "/a.css\"/>"
                                    + "<style>body { background: url(" + there + "/b.png) }"
                                    + "@import url(" + there + "/c.css);"
                                    + "@font-face { font-family: x; src: url(" + there + "/d.ttf) }</style>",
                            "<h1>Report</h1><p style=\"font-family: x\"><img alt=\"\" src=\"" + there + "/e.png\"/></p>"
                                    + "<object data=\"" + there + "/f.pdf\"></object>"),
                    List.of(),
                    AT);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void showsWhatTheFontsHaveAndAVisibleSignForTheRest() throws IOException {
        byte[] pdf = PdfRendering.of(
                page("", "<h1>Report</h1><p>\u0175 \u0645 \uD83D\uDC68\u200D\uD83D\uDC69 \u0A2A\u0A70 end</p>"),
                List.of(),
                AT);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("\u0175", "\u0645", "\uFFFD", "end");
        }
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Report</title><style>body { font-family: 'Liberation Sans', "
                + "'DejaVu Sans' }</style>" + head + "</head><body>" + body + "</body></html>";
    }
}
