package uk.localityreview.report.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import uk.localityreview.report.picture.Drawing;
import uk.localityreview.report.picture.GraphicsCanvas;

/** Draws the pictures of a document into its PDF, as vectors, where the page has their SVG. */
final class DrawingsInPdf implements SVGDrawer {

    private final Map<String, Drawing> drawings;

    DrawingsInPdf(List<Drawing> drawings) {
        this.drawings = drawings.stream().collect(Collectors.toMap(Drawing::id, Function.identity()));
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        Drawing drawing = drawings.get(svg.getAttribute("id"));
        if (drawing == null) {
            throw new IllegalStateException(
                    "The page has a picture that the document has not: " + svg.getAttribute("id"));
        }
        double dots = cssWidth > 0 ? cssWidth : drawing.width() * dotsPerPixel;
        return new Placed(drawing, dots, dotsPerPixel);
    }

    // Layout counts in dots, the graphics handed over in pixels.
    private record Placed(Drawing drawing, double dots, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) dots;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (dots * drawing.height() / drawing.width());
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            double across = dots / dotsPerPixel;
            double scale = across / drawing.width();
            float down = (float) (scale * drawing.height());
            device.drawWithGraphics((float) x, (float) y, (float) across, down, graphics -> {
                graphics.scale(scale, scale);
                GraphicsCanvas.paint(drawing, graphics);
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
