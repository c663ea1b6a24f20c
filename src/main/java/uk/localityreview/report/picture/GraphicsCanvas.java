package uk.localityreview.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing for print. Letters are outlines of the report's own font, so that no font of the machine is needed. */
public final class GraphicsCanvas implements Canvas {

    private final Graphics2D graphics;

    private GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Paints a drawing in its own size. */
    public static void paint(Drawing drawing, Graphics2D graphics) {
        drawing.draw(new GraphicsCanvas(graphics));
    }

    /** A drawing as PNG, so many times its own size in each direction. */
    public static byte[] png(Drawing drawing, int scale) {
        BufferedImage image =
                new BufferedImage(drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        paint(drawing, graphics);
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + drawing.id() + " could not be written", e);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        outline(new Line2D.Double(x1, y1, x2, y2), ink, width);
    }

    @Override
    public void dot(double x, double y, double radius, Ink ink) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
    }

    @Override
    public void diamond(double x, double y, double radius, Ink ink) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - radius);
        shape.lineTo(x + radius, y);
        shape.lineTo(x, y + radius);
        shape.lineTo(x - radius, y);
        shape.closePath();
        fill(shape, Ink.WHITE);
        outline(shape, ink, 2);
    }

    @Override
    public void box(double x, double y, double width, double height, Ink fill, Ink outline) {
        Rectangle2D shape = new Rectangle2D.Double(x, y, width, height);
        fill(shape, fill);
        outline(shape, outline, 1);
    }

    @Override
    public void text(double x, double y, double size, Align align, boolean bold, String text) {
        Lettering lettering = Lettering.of(bold);
        double from = x + align.shift(lettering.width(text, size));
        Shape letters =
                AffineTransform.getTranslateInstance(from, y).createTransformedShape(lettering.outline(text, size));
        fill(letters, Ink.BLACK);
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setPaint(new Color(ink.rgb()));
        graphics.fill(shape);
    }

    private void outline(Shape shape, Ink ink, double width) {
        graphics.setPaint(new Color(ink.rgb()));
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(shape);
    }
}
