package uk.localityreview.report.picture;

import java.util.Locale;

/** Writes a drawing as SVG, with real letters that can be found, enlarged and read out. */
final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();

    static String svg(Drawing drawing) {
        SvgCanvas canvas = new SvgCanvas();
        canvas.open(drawing);
        drawing.draw(canvas);
        return canvas.svg.append("</svg>").toString();
    }

    private void open(Drawing drawing) {
        String id = drawing.id();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%s\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"",
                id, drawing.width(), drawing.height(), drawing.width(), drawing.height());
        add(" aria-labelledby=\"%s-title %s-desc\" font-family=\"Arial, 'Liberation Sans', sans-serif\">", id, id);
        add("<title id=\"%s-title\">%s</title>", id, escaped(drawing.title()));
        add("<desc id=\"%s-desc\">%s</desc>", id, escaped(drawing.description()));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1, y1, x2, y2, ink.hex(), width);
    }

    @Override
    public void dot(double x, double y, double radius, Ink ink) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, ink.hex());
    }

    @Override
    public void diamond(double x, double y, double radius, Ink ink) {
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"/>",
                x, y - radius, x + radius, y, x, y + radius, x - radius, y, ink.hex());
    }

    @Override
    public void box(double x, double y, double width, double height, Ink fill, Ink outline) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, width, height, fill.hex(), outline.hex());
    }

    @Override
    public void text(double x, double y, double size, Align align, boolean bold, String text) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
                x, y, size, align.anchor(), Ink.BLACK.hex(), bold ? " font-weight=\"bold\"" : "", escaped(text));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
