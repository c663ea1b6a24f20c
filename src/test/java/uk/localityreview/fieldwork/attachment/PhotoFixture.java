package uk.localityreview.fieldwork.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and scanners make them. */
public final class PhotoFixture {

    private PhotoFixture() {}

    /** A PNG of a size. */
    static byte[] aPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A page of handwriting, photographed. */
    public static byte[] aPageOfNotes() {
        BufferedImage page = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = page.createGraphics();
        ink.setColor(new Color(0xf7, 0xf3, 0xe8));
        ink.fillRect(0, 0, 1200, 900);
        ink.setColor(new Color(0x1a, 0x23, 0x6b));
        ink.setFont(new Font(Font.SERIF, Font.ITALIC, 36));
        for (int line = 0; line < 10; line++) {
            ink.drawString(
                    "09:" + (17 + line) + "  P01  every week now, down by the old bus station", 60, 110 + 75 * line);
        }
        ink.dispose();
        return withSegments(written(page, "jpg"), 1);
    }

    /** A JPEG, 60 by 40 as it lies in the file, with EXIF (orientation, place, author), XMP and a remark. */
    static byte[] aJpegFromAPhone(int orientation) {
        return withSegments(written(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg"), orientation);
    }

    private static byte[] withSegments(byte[] jpeg, int orientation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        ByteBuffer tiff = ByteBuffer.allocate(60);
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        segment(bytes, 0xE1, "Exif\0\0" + new String(tiff.array(), ISO_8859_1) + "GPS 51.8787 -0.4200");
        segment(bytes, 0xE1, "http://ns.adobe.com/xap/1.0/\0<dc:creator>Ida Quillfeather</dc:creator>");
        segment(bytes, 0xFE, "taken by Ida Quillfeather at the Town Hall");
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, String content) {
        byte[] body = content.getBytes(ISO_8859_1);
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(body.length + 2 >> 8);
        bytes.write(body.length + 2 & 0xFF);
        bytes.writeBytes(body);
    }

    /** A PNG whose header says it is so large, and whose picture is not. */
    static byte[] aPngThatClaims(int width, int height) {
        ByteBuffer png = ByteBuffer.wrap(aPng(200, 100));
        png.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt(29, (int) sum.getValue());
        if (width == 40) {
            // the picture holds no data that could fill even this
            int data = new String(png.array(), ISO_8859_1).indexOf("IDAT");
            png.put(data, "junk".getBytes(UTF_8));
        }
        return png.array();
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
