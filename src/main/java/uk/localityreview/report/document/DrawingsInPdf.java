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
        double width = cssWidth > 0 ? cssWidth : drawing.width() * dotsPerPixel;
        return new Placed(drawing, width);
    }

    private record Placed(Drawing drawing, double width) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (width * drawing.height() / drawing.width());
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float across = (float) width;
            float down = across * drawing.height() / drawing.width();
            device.drawWithGraphics((float) x, (float) y, across, down, graphics -> {
                double scale = width / drawing.width() / context.getDotsPerPixel() * graphicsUnits(context);
                graphics.scale(scale, scale);
                GraphicsCanvas.paint(drawing, graphics);
            });
        }

        // The graphics handed over count in points while lengths come in dots.
        private static double graphicsUnits(RenderingContext context) {
            return context.getDotsPerPixel();
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
