package uk.localityreview.report.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a font as outlines. */
final class Lettering {

    private static final int REPLACEMENT = 0xFFFD;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Lettering(ReportFont source) {
        try (InputStream bytes = source.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + source + " could not be read", e);
        }
    }

    static Lettering of(boolean bold) {
        return bold ? Bold.LETTERING : Regular.LETTERING;
    }

    synchronized double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(glyph(c), size)).sum();
    }

    // A font file is read through one cursor, so two reports must not read it at once.
    synchronized Path2D outline(String text, double size) {
        Path2D outline = new Path2D.Double();
        double x = 0;
        for (int c : text.codePoints().toArray()) {
            int glyph = glyph(c);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale(size), -scale(size));
            outline.append(place.createTransformedShape(path(glyph)), false);
            x += advance(glyph, size);
        }
        return outline;
    }

    private int glyph(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        return glyph == 0 ? glyphs.getGlyphId(REPLACEMENT) : glyph;
    }

    private double advance(int glyph, double size) {
        try {
            return font.getAdvanceWidth(glyph) * scale(size);
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of a font could not be read", e);
        }
    }

    private Path2D path(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("A letter of a font could not be read", e);
        }
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The head of a font could not be read", e);
        }
    }

    // Holders, so that a font is read when the first picture needs it and not before.
    private static final class Regular {
        static final Lettering LETTERING = new Lettering(ReportFont.REGULAR);
    }

    private static final class Bold {
        static final Lettering LETTERING = new Lettering(ReportFont.BOLD);
    }
}
